import { urlSchema } from '../../schemas/web-address.ts';
import type { Row, Told } from './row.ts';

/** How to join from home, as far as it may be printed. */
export interface ToldJoining {
  url?: string;
  phone?: string;
  needs: string | null;
}

/** Parts of a link that are a passcode. */
const SECRETS = ['pwd', 'passcode', 'password', 'passwd', 'pw', 'tk', 'token'];
/** Parts of a link that tell who passed it on, and lead nowhere. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi)$/i;
/** An email address, or a mobile number. */
const PERSONAL = /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<!\d)(?:\+44|0044|0)7\d{9}(?!\d)/i;
/** Hosts whose links are somebody’s number or account. */
const PERSONAL_HOSTS =
  /^(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me|m\.me|signal\.me|call\.whatsapp\.com)$/;

/** Reads a web address; null, and a notice, for one that may not stand on a page. */
export function readLink(told: Told | null, row: Row): { url: string; hadSecret: boolean } | null {
  if (told === null) return null;
  const text = /^www\.[^\s/]+\.[^\s]+$/i.test(told.value) ? `https://${told.value}` : told.value;
  const why = wrongWith(text);
  if (why !== null) {
    row.notice(told.field, `The link was left out: ${why}.`);
    return null;
  }
  const url = new URL(text);
  const secrets = [...url.searchParams.keys()].filter((key) => SECRETS.includes(key.toLowerCase()));
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  for (const key of [...secrets, ...tracking]) url.searchParams.delete(key);
  const hadSecret = secrets.length > 0 || /pwd|passcode|password/i.test(url.hash);
  if (hadSecret) url.hash = '';
  // Letters with accents are written as all readers take them.
  return { url: hadSecret || tracking.length > 0 || /[^ -~]/.test(text) ? url.href : text, hadSecret };
}

function wrongWith(text: string): string | null {
  const parsed = urlSchema.safeParse(text);
  if (/[\s"<>\\^`{|}]/.test(text)) return 'it holds what no web address holds, or two of them';
  if (!parsed.success || text.length > 500) {
    return 'it is no whole web address that begins with https:// or http:// and holds no login';
  }
  const { hostname, href } = new URL(text);
  if (/^[\d.]+$|^\[/.test(hostname)) return 'it leads to a machine without a name';
  if (PERSONAL_HOSTS.test(hostname)) return 'it leads to somebody’s own account or number';
  return PERSONAL.test(decodeSafely(href)) ? 'it holds an email address or somebody’s own number' : null;
}

/** A number to join by phone, as people in England dial it; null, with a notice, for any other. Mobile numbers are people’s own. */
export function readPhone(told: Told | null, row: Row): { phone: string; hadCode: boolean } | null {
  if (told === null) return null;
  const [first = '', ...others] = told.value.split(/\s*(?:\/|\bor\b)\s*/i);
  if (others.length > 0) row.notice(told.field, 'It holds several numbers: only the first was taken.');
  const [number = '', ...after] = first.split(/[,;x#]+|\bp(?:in|ass)/i);
  const digits = number
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+44|0044|44(?=\d{10}$))/, '0');
  const why = whyNotDialled(digits);
  if (why !== null) {
    row.notice(told.field, `The number to join by phone was left out: ${why}.`);
    return null;
  }
  // Its owner’s grouping is kept, where there is one.
  const isGrouped = /^0[1-9][\d ]*\d$/.test(number.trim()) && number.trim().includes(' ');
  return { phone: isGrouped ? number.trim() : groupDigits(digits), hadCode: /\d/.test(after.join('')) };
}

function whyNotDialled(digits: string): string | null {
  if (!/^0[1-9]\d{8,9}$/.test(digits)) return 'it is no number of the United Kingdom';
  if (digits.startsWith('07')) return 'a mobile number is somebody’s own';
  return digits.startsWith('09') ? 'a call to it costs extra' : null;
}

/** Both together, and what a newcomer needs besides; null where nothing is left. */
export function readJoining(link: Told | null, phone: Told | null, row: Row): ToldJoining | null {
  const byLink = readLink(link, row);
  const byPhone = readPhone(phone, row);
  if (byLink === null && byPhone === null) return null;
  const needsCode = byLink?.hadSecret === true || byPhone?.hadCode === true;
  if (needsCode)
    row.notice(
      byLink?.hadSecret ? (link?.field ?? '') : (phone?.field ?? ''),
      'The passcode in it was left out.',
    );
  return {
    ...(byLink && { url: byLink.url }),
    ...(byPhone && { phone: byPhone.phone }),
    needs: needsCode ? 'A code or a meeting number, which you ask the group for.' : null,
  };
}

/** Digits as numbers in Britain are mostly written. */
function groupDigits(digits: string): string {
  const size = /^02/.test(digits) ? [3, 4, 4] : /^0(?:3|8|9|1\d?1)/.test(digits) ? [4, 3, 4] : [5, 6];
  let rest = digits;
  return size
    .map((length, index) => {
      const part = index === size.length - 1 ? rest : rest.slice(0, length);
      rest = rest.slice(part.length);
      return part;
    })
    .join(' ');
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
