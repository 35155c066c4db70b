import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addressOf } from '../lib/addresses.ts';
import { COPY_LIST, isCopied, isGroupPage, type CopyList } from '../lib/copy/copy-list.ts';

/** Pages of groups weigh much the same, so that a few tell of all. */
const SAMPLE = 20;

/** Writes `/copy.json`, what a copy on a device takes, from the files of a build. */
export function writeCopyList(folder: string, files: readonly string[]): void {
  const weigh = (some: readonly string[]) =>
    some.reduce((sum, file) => sum + weighAsSent(readFileSync(join(folder, file))), 0);
  const copied = files.filter(isCopied);
  const groups = files.filter(isGroupPage).slice(0, SAMPLE);
  const list: CopyList = {
    addresses: copied.map((file) => addressOf(file) ?? `/${file}`),
    bytes: weigh(copied),
    groupBytes: Math.round(weigh(groups) / Math.max(1, groups.length)),
  };
  writeFileSync(join(folder, COPY_LIST), JSON.stringify(list));
}

/** Bytes after brotli at the setting most servers use. */
function weighAsSent(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
