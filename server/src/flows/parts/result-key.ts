import { withQuery } from '../../domain/return-to-mall.ts';
import type { Attempt } from '../../store/entities/attempt.ts';
import type { Bridge } from '../bridge.ts';

/** The key that Cafe24 reads the attempt's result with; null when it is told the result instead. */
export function resultKeyOf({ vault }: Bridge, { resultKeySealed }: Pick<Attempt, 'resultKeySealed'>): string | null {
  return resultKeySealed ? vault.open(resultKeySealed) : null;
}

/** The key goes with the buyer: in the payment page's address, and in that of our callback. */
export function withKey(url: string, key: string | null): string {
  return key ? withQuery(url, `key=${key}`) : url;
}
