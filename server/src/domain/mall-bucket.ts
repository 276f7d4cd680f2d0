/** Into how many groups malls fall where each of its own would be too many to keep. */
const mallBuckets = 16;

/** The group of a mall: always the same one, spread evenly (FNV-1a), and no name that a metric would give away. */
export function mallBucketOf(mallId: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(mallId, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return String(hash % mallBuckets).padStart(2, '0');
}
