import { collectionSchemas, type CollectionName } from '../../schemas/index.ts';
import type { Content, ContentFile } from './content.ts';
import type { Fault } from './fault.ts';
import { overdue } from './overdue.ts';
import { readEntry } from './read-entry.ts';
import { answerBalance } from './rules/answer-balance.ts';
import { bareCitations } from './rules/bare-citations.ts';
import { citedClaims } from './rules/cited-claims.ts';
import { datedFigures } from './rules/dated-figures.ts';
import { soundCitations } from './rules/sound-citations.ts';
import { unusedSources } from './rules/unused-sources.ts';
import { comparedHeadings } from './rules/compared-headings.ts';
import { comparedProse } from './rules/compared-prose.ts';
import { futureDates } from './rules/future-dates.ts';
import { hiddenLetters } from './rules/hidden-letters.ts';
import { guideAsks } from './rules/guide-asks.ts';
import { groupAnswers } from './rules/group-answers.ts';
import { groupJoining } from './rules/group-joining.ts';
import { groupOrganisations } from './rules/group-organisations.ts';
import { groupPlaces } from './rules/group-places.ts';
import { groupPostcodes } from './rules/group-postcodes.ts';
import { groupSlugs } from './rules/group-slugs.ts';
import { linkAnchors } from './rules/link-anchors.ts';
import { linkForms } from './rules/link-forms.ts';
import { links } from './rules/links.ts';
import { longPassages } from './long-passages.ts';
import { personalAddresses } from './personal-addresses.ts';
import { meetingDays } from './rules/meeting-days.ts';
import { meetingExceptions } from './rules/meeting-exceptions.ts';
import { phoneNumbers } from './rules/phone-numbers.ts';
import { plainFields } from './rules/plain-fields.ts';
import { programmeKinds } from './rules/programme-kinds.ts';
import { programmeParts } from './rules/programme-parts.ts';
import { proseHeadings } from './rules/prose-headings.ts';
import { proseMarkup } from './rules/prose-markup.ts';
import { questionAnswers } from './rules/question-answers.ts';
import { questionChoices } from './rules/question-choices.ts';
import { questionOrder } from './rules/question-order.ts';
import { readingEase } from './rules/reading-ease.ts';
import { references } from './rules/references.ts';
import { sameMeeting } from './rules/same-meeting.ts';
import { sameRoom, sharedRooms } from './rules/same-room.ts';
import { sameMark } from './rules/same-mark.ts';
import { sameNumber } from './rules/same-number.ts';
import { sameSource } from './rules/same-source.ts';
import { shortQuotes } from './rules/short-quotes.ts';
import { sourcePlaces } from './rules/source-places.ts';
import { synonyms } from './rules/synonyms.ts';
import { urgentWords } from './rules/urgent-words.ts';
import { withdrawal } from './rules/withdrawal.ts';
import { words } from './rules/words.ts';
import { shapeFaults } from './shape-faults.ts';

/** Rules that need more than one field, or more than one entry. */
const rules: readonly ((content: Content) => Fault[])[] = [
  references,
  soundCitations,
  bareCitations,
  citedClaims,
  datedFigures,
  shortQuotes,
  sourcePlaces,
  links,
  linkForms,
  linkAnchors,
  proseHeadings,
  proseMarkup,
  plainFields,
  hiddenLetters,
  phoneNumbers,
  words,
  readingEase,
  withdrawal,
  urgentWords,
  futureDates,
  groupSlugs,
  groupPlaces,
  groupAnswers,
  groupPostcodes,
  groupJoining,
  groupOrganisations,
  meetingDays,
  meetingExceptions,
  sameMeeting,
  questionOrder,
  questionAnswers,
  questionChoices,
  guideAsks,
  answerBalance,
  comparedHeadings,
  comparedProse,
  programmeKinds,
  programmeParts,
  unusedSources,
  sameSource,
  sameMark,
  sameNumber,
  sameRoom,
  synonyms,
];

/** What the check has to say. */
export interface CheckResult {
  /** What must be put right before the site is built. */
  faults: Fault[];
  /** What somebody ought to look at again. */
  warnings: Fault[];
  /** Entries by collection. */
  counts: Record<CollectionName, number>;
}

/** Checks all content at once. Every rule sees every entry, so that one fault hides no other. */
export function checkContent(files: readonly ContentFile[], against: Omit<Content, 'entries'>): CheckResult {
  const read = files.map(readEntry);
  const entries = read.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  const content = { entries, ...against };
  const unreadable = new Set(files.filter((file) => file.unreadable).map(({ name }) => name));
  return {
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...entries.flatMap(shapeFaults),
      ...rules.flatMap((rule) => rule(content)).filter(({ file }) => !unreadable.has(file)),
    ],
    warnings: [
      ...overdue(content),
      ...personalAddresses(content),
      ...sharedRooms(content),
      ...longPassages(content),
    ],
    counts: countEntries(content),
  };
}

function countEntries({ entries }: Content): Record<CollectionName, number> {
  const names = Object.keys(collectionSchemas) as CollectionName[];
  const counts = names.map((name) => [name, entries.filter(({ collection }) => collection === name).length]);
  return Object.fromEntries(counts) as Record<CollectionName, number>;
}
