import { earliest } from '../lib/earliest.ts';
import type { Embed } from '../lib/embed/document.ts';
import { isDemo, site } from '../site.ts';
import { compareOrganisations } from './comparison.ts';
import { entriesBySlug } from './entries.ts';
import { helplineView } from './helplines.ts';
import { mustGet } from './join.ts';
import { publishComparison } from './published-comparison.ts';
import { numberSources } from './sources.ts';
import { today } from './today.ts';

/** Whom to phone when a life is at risk, when health is, when one cannot cope, and about drinking. */
const urgentLines = ['emergency-999', 'nhs-111', 'samaritans', 'drinkline'];

/** What says that stopping suddenly can kill, that help makes it safer, and when to phone 999. */
const warningSources = [
  'alcohol-change-uk-withdrawal',
  'nice-cg115-public-treatments',
  'with-you-withdrawal',
];

/** The comparison as other websites may keep it: with the warning, numbers to phone, and all their sources. */
export async function comparisonEmbed(): Promise<Embed> {
  const { columns, themes, sources: ofAnswers } = await compareOrganisations();
  const { description, licence, made, checked } = await publishComparison();
  const helplines = await entriesBySlug('helplines');
  const lines = urgentLines.map((slug) => ({ slug, ...mustGet(helplines, slug, 'helplines').data }));
  // Those of the answers come first, so that they keep the numbers they have on the page of the comparison.
  const sources = await numberSources([
    ...ofAnswers.map(({ slug }) => slug),
    ...warningSources,
    ...lines.map(({ provenance }) => provenance.source),
  ]);
  return {
    columns,
    themes,
    description,
    licence,
    made,
    sources,
    warningSources: sources.filter(({ slug }) => warningSources.includes(slug)),
    lines: lines.map(({ slug, ...line }) => helplineView(slug, line, sources)),
    checked: {
      answers: checked,
      lines: earliest(lines.map(({ provenance }) => provenance.seen.on)) ?? today,
    },
    from: { name: site.name, url: site.url },
    isDemo,
  };
}
