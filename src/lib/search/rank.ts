import { mergeAnswers, type EngineAnswer } from './merge.ts';
import type { SearchPlan } from './plan.ts';
import type { SearchPage, SearchStart } from './start.ts';

/** What the engine answered to one query of a plan. */
export type Answer<Hit> = readonly Hit[];

/** A page in its place, with the engine’s hits that speak for it, those of the most faithful query first. */
export interface RankedPage<Hit> {
  page: SearchPage;
  hits: readonly Hit[];
}

/** What the engine found that is no page of the start file: groups. */
export interface Ranking<Hit> {
  pages: RankedPage<Hit>[];
  others: Hit[];
}

/** Every page that answers a query, best first, and what else was found. */
export function rankAnswers<Hit extends { id: string; score: number }>(
  plan: SearchPlan,
  answers: readonly Answer<Hit>[],
  { pages }: SearchStart,
  ofGroups: Answer<Hit> = [],
): Ranking<Hit> {
  const byId = new Map(
    pages.flatMap((page) =>
      [page.id, ...(page.parts ?? []).map(({ id }) => id)].map((id) => [id, page] as const),
    ),
  );
  const byHref = new Map(pages.map((page) => [page.href, page]));
  const hits = new Map<string, Hit[]>();
  const others = new Map<string, Hit>();
  for (const hit of [ofGroups, ...answers].flat())
    if (!byId.has(hit.id) && !others.has(hit.id)) others.set(hit.id, hit);
  const asked = answers.map((answer): EngineAnswer =>
    answer.flatMap((hit) => {
      const page = byId.get(hit.id);
      if (!page) return [];
      const known = hits.get(page.href) ?? [];
      if (!known.some(({ id }) => id === hit.id)) hits.set(page.href, [...known, hit]);
      return [{ id: hit.id, href: page.href, score: hit.score }];
    }),
  );
  return {
    pages: mergeAnswers(plan, asked).flatMap((href) => {
      const page = byHref.get(href);
      return page ? [{ page, hits: hits.get(href) ?? [] }] : [];
    }),
    others: [...others.values()],
  };
}
