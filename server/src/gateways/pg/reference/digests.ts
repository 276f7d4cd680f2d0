import { createHash } from 'node:crypto';
import { isSameText } from '../../../domain/signatures.ts';

/**
 * The reference PG's digests: hex SHA-1 over colon-joined fields with the merchant's secret last. Weak by its design; real
 * PGs bring stronger schemes with their adapters.
 */
export function isDigestOf(fields: readonly string[], secretKey: string, given: string): boolean {
  const expected = createHash('sha1')
    .update([...fields, secretKey].join(':'), 'utf8')
    .digest('hex');
  return isSameText(expected, given.toLowerCase());
}
