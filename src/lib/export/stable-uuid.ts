import { createHash } from 'node:crypto';

/** The namespace of this site’s names. It must never change: others know our records by what comes of it. */
const NAMESPACE = Buffer.from('6f0c8a4e5d1b4c7f9a3e2b7d8c1f0e95', 'hex');

/** A UUID (RFC 9562, version 5) that is the same for the same name in every build. */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
