import type { MessageKind } from '@pgbridge/shared/words';
import type { Translate } from '../../i18n/translate.ts';
import { inSentence, partyOf } from '../facts.ts';
import type { Params } from '../params.ts';
import { textOf } from '../params.ts';
import { asOwnSentence, reasonSentence } from '../reason.ts';
import { kstFull } from '../time.ts';

/** A message that came in and was refused. */
export type Refused = {
  kind: MessageKind;
  receivedAt: string;
  requestId: string;
  reason?: string | null;
  reasonParams?: Params | null;
  order?: { orderNumber: string; currency: string } | null;
};

/** Reasons that the sender can mend; the rest is ours, the merchant's or nobody's. */
const mistakes = new Set([
  'MALFORMED_BODY',
  'MISSING_FIELD',
  'BAD_FORMAT',
  'BODY_TOO_LARGE',
  'BAD_HASH',
  'BAD_DIGEST',
  'UNKNOWN_PARTNER',
  'UNKNOWN_SHOP',
  'URL_NOT_ALLOWED',
  'AMOUNT_NOT_POSITIVE',
  'CURRENCY_NOT_SUPPORTED',
  'UNKNOWN_REFERENCE',
  'UNKNOWN_REFUND',
  'UNKNOWN_KEY',
  'UNKNOWN_ORDER',
  'OTHER_TRANSACTION',
  'OTHER_PARTNER',
  'OTHER_CURRENCY',
  'OTHER_FLOW',
  'AMOUNT_TOO_HIGH',
  'EVENT_KEY_WRONG',
  'EVENT_OF_OTHER_APP',
]);

/** Who must mend the message; null when its sender is not at fault, or is a buyer's browser. */
export function whoMends({ kind, reason }: Pick<Refused, 'kind' | 'reason'>): 'CAFE24' | 'PG' | null {
  const party = partyOf(kind);
  return party !== 'BUYER' && reason && mistakes.has(reason) ? party : null;
}

/** A text to send to whoever sent the message: which one, what is wrong with it, what to look at. Never a key or a hash. */
export function senderText(message: Refused, t: Translate): string {
  const { kind, receivedAt, requestId, reason, reasonParams, order } = message;
  const params = { ...(order && { currency: order.currency }), ...reasonParams };
  const field = textOf(params, 'field');
  return [
    t('sender.received', {
      kind: inSentence(t(`messageKind.${kind}`), t),
      time: kstFull(new Date(receivedAt)),
      order: order?.orderNumber ?? 'none',
      request: requestId,
    }),
    asOwnSentence(reasonSentence(reason ?? '', params, requestId, t)),
    t('sender.ask', { field }),
  ].join(t.language === 'ja' ? '' : ' ');
}
