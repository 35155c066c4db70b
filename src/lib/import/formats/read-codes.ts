import type { Group } from '../../../schemas/group.ts';
import { listInWords } from '../../text.ts';
import { showValue, type Row, type Told } from '../row.ts';
import type { CodeMeaning } from './type-codes.ts';

/** What the codes of a row say together. */
export interface ToldByCodes {
  open: 'open' | 'closed' | null;
  audience: Group['audience'];
  only: string | null;
  access: Partial<Group['access']>;
  /** Said of what happens there; null where the codes say nothing of it. */
  expect: string | null;
  closedVenue: Told | null;
  isOnline: boolean;
  /** Codes that say nothing a file can hold. */
  notCarried: string[];
}

/** Reads the codes of a row. Refuses a group for people whom none of our words names, because it would read as one for everyone. */
export function readCodes(
  codes: readonly { told: Told; meaning: CodeMeaning | undefined }[],
  row: Row,
): ToldByCodes {
  for (const { told, meaning } of codes) {
    if (meaning?.unsayable === undefined) continue;
    row.refuse(
      told,
      `It is for ${meaning.unsayable}, and our files have no word for that.`,
      'Add it by hand if it belongs here; whoMayCome can say whom it is for.',
    );
  }
  const meanings = codes.flatMap(({ meaning }) => meaning ?? []);
  const languages = meanings.flatMap(({ language }) => language ?? []);
  const only = meanings.flatMap((one) => one.only ?? []);
  // One code for all of them says more than a code for some.
  const isForAll = meanings.some((one) => one.audience === 'lgbtq' && one.only === undefined);
  // Both codes on one meeting: the stricter is the safer, as the format’s own readers take it.
  const opens = meanings.flatMap(({ open }) => open ?? []);
  return {
    open: opens.includes('closed') ? 'closed' : (opens[0] ?? null),
    audience: [...new Set(meanings.flatMap(({ audience }) => audience ?? []))].toSorted(),
    only: isForAll || only.length === 0 ? null : listInWords([...new Set(only)]),
    access: Object.fromEntries(
      meanings.flatMap(({ access }) => (access === undefined ? [] : [[access, 'yes']])),
    ),
    expect: languages.every((one) => one === 'English')
      ? null
      : `The meeting is held in ${listInWords([...new Set(languages)])}.`,
    closedVenue: codes.find(({ meaning }) => meaning?.isVenueClosed)?.told ?? null,
    isOnline: meanings.some((one) => one.isOnline),
    notCarried: codes.flatMap(({ told, meaning }) => (meaning === undefined ? [told.value] : [])),
  };
}

/** Points out a field for how people meet that holds what its format does not know: the address and the link decide. */
export function noticeWayToMeet({ field, value }: Told, row: Row): void {
  row.notice(
    field,
    `“${showValue(value)}” is no way to meet that this format knows: see whether people meet there.`,
  );
}

/** Refuses a row that one field calls in person and a code online: nobody knows which door is open. */
export function refuseBothWays(told: Told, row: Row): void {
  row.refuse(
    told,
    'It says “in person”, and its formats say that it meets online.',
    'Ask, and correct whichever is wrong.',
  );
}
