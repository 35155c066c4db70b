import { z } from 'zod';

/** An address on the web. Only `https:` and `http:`: nothing a press on it could run. */
export const urlSchema = z
  .url({
    protocol: /^https?$/,
    error:
      'Write a whole web address that begins with https://, for example "https://example.org/meetings/".',
  })
  .refine(
    // The last part of a name is no number: that is the address of a machine.
    (text) => /\.(?!\d+$)[^.]+$/.test(partsOf(text)?.host ?? 'none.org'),
    'Write the whole name of the site, with its dots, for example "https://example.org/".',
  )
  .refine(
    (text) => !/\s/.test(text),
    'Take the spaces out: copy the address from the address bar of a browser.',
  )
  .refine(
    (text) => !partsOf(text)?.login,
    'Take the user name and password out: all that stands before the @.',
  );

/** Host and login of a web address; null for what is none, which is a fault of its own. */
function partsOf(text: string): { host: string; login: string } | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return { host: url.hostname.replace(/\.$/, ''), login: url.username + url.password };
}
