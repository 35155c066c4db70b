import type { Group } from '../../../schemas/group.ts';
import { differences, type Difference } from './compare-groups.ts';
import { groupYaml, updatedYaml } from './group-yaml.ts';
import { meetingPoints } from '../../meeting-points.ts';
import { matchGroups, type KnownGroup } from './match-groups.ts';
import { mergeGroup } from './merge-group.ts';
import { nameSlugs } from './name-slugs.ts';
import type { Proposal } from '../propose-group.ts';
import type { Notice, Refusal } from '../row.ts';

/** What an import would do about one group. */
export interface Planned {
  /**
   * `new`: not seen before. `waiting`: proposed by an earlier import, and the same. `changed`: what we have differs.
   * `listed`: in `content/groups`, and the same.
   */
  kind: 'new' | 'waiting' | 'changed' | 'listed';
  slug: string;
  /** Where its file goes, inside the folder of proposals and inside `content/` alike. */
  path: string;
  group: Group;
  /** The file proposed; null for one that is listed already. */
  text: string | null;
  differences: Difference[];
  proposal: Proposal;
}

/** What an import would do, and what it leaves to a person. */
export interface Plan {
  planned: Planned[];
  refusals: Refusal[];
  notices: Notice[];
  /** Groups we list from this source that the feed no longer has. */
  gone: KnownGroup[];
}

/** What we have already. */
export interface Known {
  /** Groups in `content/groups`. */
  listed: readonly KnownGroup[];
  /** What earlier imports from the same source proposed and nobody has moved yet. */
  waiting: readonly KnownGroup[];
}

/** Holds proposals against what we have: nothing is proposed twice, and what changed is told field by field. */
export function planImport(proposals: readonly Proposal[], source: string, known: Known): Plan {
  const { kept, refusals, notices } = withoutDoubles(proposals, known.listed);
  const listed = matchGroups(kept, known.listed);
  const drafts = new Map(known.waiting.map((one) => [one.slug, one]));
  const unlisted = kept.filter((proposal) => !listed.has(proposal));
  const listedSlugs = new Set([...listed.values()].map(({ slug }) => slug));
  const waiting = matchGroups(
    unlisted,
    known.waiting.filter(({ slug }) => !listedSlugs.has(slug)),
  );
  const inUse = new Set([...known.listed, ...waiting.values()].map(({ slug }) => slug));
  const slugs = nameSlugs(
    unlisted.filter((proposal) => !waiting.has(proposal)),
    inUse,
  );

  const planned = kept.flatMap((proposal): Planned[] => {
    const one = listed.get(proposal);
    if (one !== undefined && one.group.provenance.source !== source) {
      refusals.push(inAnotherFile(proposal, one));
      return [];
    }
    if (one !== undefined) return [updateListed(proposal, one, drafts.get(one.slug))];
    const draft = waiting.get(proposal);
    if (draft !== undefined) return [updateWaiting(proposal, draft)];
    const slug = slugs.get(proposal);
    if (slug === undefined || inUse.has(slug)) {
      refusals.push(sameName(proposal));
      return [];
    }
    inUse.add(slug);
    const { group } = proposal;
    const file = { slug, path: pathOf(proposal, slug), text: groupYaml(group) };
    return [{ kind: 'new', ...file, group, differences: [], proposal }];
  });
  const found = new Set(listed.values());
  const gone = known.listed.filter(
    (one) => one.group.provenance.source === source && one.group.status.is !== 'closed' && !found.has(one),
  );
  return { planned, refusals, notices, gone };
}

function inAnotherFile(proposal: Proposal, { file }: KnownGroup): Refusal {
  const reason = `It is already in ${file}, from another source.`;
  return refusal(
    proposal,
    'whole row',
    reason,
    'Compare the two, and correct that file if the feed knows better.',
  );
}

function sameName(proposal: Proposal): Refusal {
  const { slug } = proposal;
  if (slug !== null) {
    const told = refusal(
      proposal,
      'slug',
      'Another row or file of this name says otherwise.',
      'Make the rows agree, or give this one a name of its own.',
    );
    return { ...told, value: slug };
  }
  const reason = 'Another group has the same name, place, day and time.';
  return refusal(proposal, 'name', reason, 'Add one of them by hand under another name.');
}

/** A group in `content/groups`: proposed again only where the feed says something else than the file. */
function updateListed(proposal: Proposal, one: KnownGroup, draft: KnownGroup | undefined): Planned {
  const base = draft ?? one;
  const group = mergeGroup(base.group, proposal.group);
  const found = differences(one.group, group);
  const at = { slug: one.slug, path: pathOf(proposal, one.slug), group, proposal };
  return found.length === 0
    ? { kind: 'listed', ...at, text: null, differences: [] }
    : { kind: 'changed', ...at, text: updatedYaml(base.text, base.group, group), differences: found };
}

function updateWaiting(proposal: Proposal, draft: KnownGroup): Planned {
  const group = mergeGroup(draft.group, proposal.group);
  const found = differences(draft.group, group);
  return {
    kind: found.length === 0 ? 'waiting' : 'changed',
    slug: draft.slug,
    path: pathOf(proposal, draft.slug),
    group,
    text: updatedYaml(draft.text, draft.group, group),
    differences: found,
    proposal,
  };
}

/** Rows of one organisation in one room at one time are one group told twice; of two organisations, worth a look. */
function withoutDoubles(proposals: readonly Proposal[], listed: readonly KnownGroup[]) {
  const refusals: Refusal[] = [];
  const notices: Notice[] = [];
  const taken = new Map<string, { organisation: string | null; what: string; isListed: boolean }>();
  for (const { group, file } of listed) {
    if (group.status.is === 'closed') continue;
    for (const point of meetingPoints(group))
      taken.set(point, { organisation: group.organisation, what: file, isListed: true });
  }
  const kept = proposals.filter((proposal) => {
    const points = meetingPoints(proposal.group);
    const double = points.map((point) => taken.get(point)).find((one) => one !== undefined);
    const isSame = double?.organisation === proposal.group.organisation;
    for (const point of points) {
      taken.set(point, {
        organisation: proposal.group.organisation,
        what: `row ${proposal.row}`,
        isListed: false,
      });
    }
    if (double === undefined || (isSame && double.isListed)) return true;
    const text = `It meets in the same place, on the same day and at the same time as ${double.what}`;
    if (isSame) {
      refusals.push(
        refusal(
          proposal,
          'whole row',
          `${text}.`,
          'If both are true, name the room in the venue; else keep one.',
        ),
      );
      return false;
    }
    notices.push({
      row: proposal.row,
      name: proposal.group.name,
      field: 'whole row',
      text: `${text}: make sure that they are two groups.`,
    });
    return true;
  });
  return { kept, refusals, notices };
}

function refusal({ row, group }: Proposal, field: string, reason: string, suggestion: string): Refusal {
  return { row, name: group.name, field, value: '', reason, suggestion };
}

function pathOf({ folder }: Proposal, slug: string): string {
  return `groups/${folder}/${slug}.yaml`;
}
