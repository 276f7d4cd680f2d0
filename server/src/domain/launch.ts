import { isMallId } from './mall-id.ts';
import { type OrRefusal, refuse } from './refusal.ts';
import { isSignedBy, launchText } from './signatures.ts';

/** Who opens the app, by Cafe24's word. */
export type Launch = {
  mallId: string;
  userId: string;
  /** Only the representative operator may give the app its rights (contract.md §2.2). */
  isRepresentative: boolean;
  /** Language of Cafe24's admin, such as `ko_KR`. */
  language: string;
  /** The signature, one spelling for each launch however the link was encoded. */
  hmac: string;
};

/** A launch link counts for less than an hour either way (contract.md §2.1). */
export const launchLifeMs = 3_600_000;

/** Whether a request for the first page is a launch at all; without these it is somebody who looks for the console. */
export function isLaunch(rawQuery: string): boolean {
  const fields = new URLSearchParams(rawQuery);
  return fields.has('hmac') || fields.has('mall_id');
}

/**
 * Reads a launch link: first its signature over the raw query with the client secret, then its fields.
 * Whether it was used before is for the store to say.
 */
export function readLaunch(rawQuery: string, clientSecret: string, now: Date): OrRefusal<Launch> {
  const text = launchText(rawQuery);
  if (text === null) return refuse('LAUNCH_MALFORMED', { field: 'hmac' });
  const hmac = decode(rawQuery.slice(text.length + '&hmac='.length));
  if (hmac === null || !isSignedBy(text, hmac, [clientSecret])) return refuse('LAUNCH_BAD_HMAC');
  const fields = new URLSearchParams(text);
  // A field that comes twice could mean one mall to us and another to the next reader.
  const only = (name: string) => (fields.getAll(name).length === 1 ? (fields.get(name) ?? '') : '');
  const timestamp = only('timestamp');
  if (!/^\d{1,12}$/.test(timestamp)) return refuse('LAUNCH_MALFORMED', { field: 'timestamp' });
  if (Math.abs(now.getTime() - Number(timestamp) * 1_000) >= launchLifeMs) return refuse('LAUNCH_TOO_OLD');
  const mallId = only('mall_id');
  if (!isMallId(mallId)) return refuse('LAUNCH_MALFORMED', { field: 'mall_id' });
  const userId = only('user_id');
  if (!/^[\x21-\x7e]{1,100}$/.test(userId)) return refuse('LAUNCH_MALFORMED', { field: 'user_id' });
  const userType = only('user_type').toUpperCase();
  if (userType !== 'P' && userType !== 'A') return refuse('LAUNCH_MALFORMED', { field: 'user_type' });
  const language = only('lang');
  return {
    value: {
      mallId,
      userId,
      isRepresentative: userType === 'P',
      language: /^[A-Za-z_-]{2,16}$/.test(language) ? language : 'en_US',
      hmac,
    },
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
