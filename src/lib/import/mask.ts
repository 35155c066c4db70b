const EMAIL = /[^\s@<>()[\],;:"]{1,64}@[^\s@<>()[\],;:"]{1,255}/gu;
const PHONE = /(?<![\d.])(?:\+|\(?0)(?:[\s().–-]{0,3}\d){8,14}(?!\d)/g;
const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;
const SECRET =
  /\b(pass ?(?:code|word)?|pwd|pin|code|(?:meeting |zoom )?id)\b(\W{1,3}(?:is\W{1,3})?)(?=\S{0,40}\d)\S+(?:[ -]\d+)*/gi;
/** A passcode may be a word. Of a sentence that only speaks of one, nothing is hidden. */
const SECRET_WORD =
  /\b(pass ?(?:code|word)|pwd)([^\w[]{1,3}(?:is[^\w[]{1,3})?)(?!(?:is|are|and|or|needed|required|protected|available|will|can|on|from|please|by|to|for|if|you|in)\b)\w\S*/gi;
const LONG_NUMBER = /(?<![\d.])\d(?:[ -]?\d){5,}(?!\d)/g;
const NO_NAME = '(?!(?:Call|Contact|Email|Mobile|On|Or|Phone|Ring|Tel|Telephone|Text|The)\\b)';
const NAMES = String.raw`(?:${NO_NAME}\p{Lu}[\p{L}’'-]*\.?\s?){1,3}`;
const NAMED = new RegExp(
  String.raw`\b((?:[Cc]ontact|[Pp]hone|[Tt]ext|[Cc]all|[Rr]ing|[Ee]mail|[Aa]sk for|[Ss]peak to|[Hh]ost(?:ed by)?|[RrLl](?:un|ed) by)\W{1,3})${NAMES}`,
  'gu',
);
const BEFORE_CONTACT = new RegExp(String.raw`${NAMES}(?=\W{0,3}(?:on |at )?\[(?:phone|email)\])`, 'gu');

/** A value with whatever would lead to a person taken out: email addresses, phone numbers. */
export function maskValue(value: string): string {
  return value.replace(EMAIL, '[email]').replace(PHONE, '[phone]');
}

/**
 * Free text for an editor to read, without what must not be kept: addresses, numbers, links, passcodes, and
 * names beside them. It finds most of what people write, not all of it: the report is for one reader.
 */
export function maskNotes(text: string): string {
  return maskValue(text.replace(LINK, '[link]'))
    .replace(BEFORE_CONTACT, '[name] ')
    .replace(NAMED, '$1[name] ')
    .replace(SECRET, '$1$2[hidden]')
    .replace(SECRET_WORD, '$1$2[hidden]')
    .replace(LONG_NUMBER, '[number]')
    .trim();
}

/** True for a text that tells a passcode, a door code or the number of a meeting. */
export function tellsSecret(text: string): boolean {
  return [SECRET, SECRET_WORD].some((pattern) => text.search(pattern) !== -1);
}

/** True for a text that holds an email address, a phone number or a link: no name or venue does. */
export function leadsToPerson(text: string): boolean {
  return maskValue(text) !== text || text.search(LINK) !== -1;
}
