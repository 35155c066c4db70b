import { addDays, formatDate } from '../dates.ts';
import { earliest } from '../earliest.ts';
import { FRESH_DAYS } from '../freshness.ts';
import { html, type Html } from './html.ts';
import { sourceList, type NumberedSource } from './sources.ts';
import { comparisonTable, type EmbedTable } from './table.ts';
import { urgentHelp, warning, type EmbedLine } from './urgent-help.ts';

/** All that the document says. Days are `YYYY-MM-DD`. */
export interface Embed extends EmbedTable {
  /** What and whom the questions are put to, in whose order, and that nobody is ranked. */
  description: string;
  lines: readonly EmbedLine[];
  /** Those of the warning; `sources` holds them too. */
  warningSources: readonly { number: number }[];
  sources: readonly NumberedSource[];
  /** The site it comes from: its name, and its address where it has one. Written out, never a link. */
  from: { name: string; url: string };
  licence: { name: string; url: string };
  made: string;
  /** When the answers were last checked, and when the phone numbers were last seen. */
  checked: { answers: string; lines: string };
  /** Whether it comes from a demonstration, and is for nobody to use. */
  isDemo: boolean;
}

/** The last day on which a copy may be relied on: as long as a phone number stays fresh. */
export function lastDay({ answers, lines }: Embed['checked']): string {
  return addDays(earliest([answers, lines]) ?? lines, FRESH_DAYS);
}

/**
 * The comparison as a document for other websites to keep and send themselves.
 * It asks nothing of us or of anybody: no script, picture, font or frame, and
 * its own policy lets a browser fetch only the style sheet beside it. The part
 * between the two comments can stand in a page of theirs.
 */
export function embedDocument(embed: Embed): string {
  const { finished } = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="content-security-policy"
          content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>Peer support, side by side</title>
        <link rel="stylesheet" href="comparison-embed.css" />
      </head>
      <body class="psg-page">
        <main>
          <h1>Peer support for alcohol problems in England</h1>
          <!-- To put this into a page of your own, copy from here -->
          ${comparisonPart(embed)}
          <!-- to here. -->
        </main>
      </body>
    </html> `;
  return finished.replace(/^ +/gm, '');
}

function comparisonPart(embed: Embed): Html {
  const { description, from, licence, made, checked } = embed;
  return html`<section class="psg" aria-labelledby="psg-title">
    <h2 id="psg-title">Groups and other ways, side by side</h2>
    ${embed.isDemo ? html`<p><strong>Demonstration data.</strong> This copy was made for a trial. Do not use it.</p>` : ''}
    ${warning(embed.warningSources)} ${urgentHelp(embed.lines)}
    <h3>The comparison</h3>
    <p>${description}</p>
    <p>
      Made on ${formatDate(made)}. The answers were checked against their sources on
      ${formatDate(checked.answers)}. No clinician and no person with lived experience has reviewed them yet.
      <strong>After ${formatDate(lastDay(checked))} do not rely on this copy.</strong> Ask whoever runs this
      website for a new one.
    </p>
    ${comparisonTable(embed)} ${sourceList(embed.sources)}
    <p class="psg-small">
      From ${from.name}${from.url && ` (${from.url})`}. Licence: ${licence.name}, ${licence.url}
    </p>
  </section>`;
}
