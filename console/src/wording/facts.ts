import { bulkReasons } from '@pgbridge/shared/bulk-words';
import {
  type CancellationOrigin,
  cancellationOrigins,
  type MessageKind,
  messageKinds,
  notificationKinds,
  orderStatuses,
} from '@pgbridge/shared/words';
import type { Translate } from '../i18n/translate.ts';
import { failureWords } from './failure.ts';
import { moneyInSentence } from './money.ts';
import { has, type Params, textOf, wordOf } from './params.ts';

/** English sentences take status words and kinds in lower case; names and abbreviations keep their capitals. */
export function inSentence(word: string, t: Translate): string {
  if (t.language !== 'en') return word;
  return /^(?!Cafe24)[A-Z][a-z]/.test(word) ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : word;
}

/** The fact `name`, a status, as it stands in a sentence. A status without words stays as it came. */
export function statusFact(params: Params, name: string, t: Translate): string {
  const status = wordOf(params, name, orderStatuses);
  return status ? inSentence(t(`orderStatus.${status}`), t) : textOf(params, name);
}

export function notificationKindFact(params: Params, name: string, t: Translate): string {
  const kind = wordOf(params, name, notificationKinds);
  return kind ? inSentence(t(`notificationKind.${kind}`), t) : textOf(params, name);
}

export function messageKindFact(params: Params, name: string, t: Translate): string {
  const kind = wordOf(params, name, messageKinds);
  return kind ? inSentence(t(`messageKind.${kind}`), t) : textOf(params, name);
}

export function originFact(params: Params, name: string, t: Translate): string {
  const origin: CancellationOrigin | null = wordOf(params, name, cancellationOrigins);
  return origin ? t(`cancellationOrigin.${origin}`) : textOf(params, name);
}

/** The amount under `name`. Its currency stands behind it ("39000 KRW") or, for all amounts alike, under `currency`. */
export function moneyFact(params: Params, name: string, t: Translate): string {
  if (!has(params, name)) return textOf(params, name);
  const amount = textOf(params, name);
  const [, number, currency] = /^(\S+) ([A-Z]{3})$/.exec(amount) ?? [];
  if (number && currency) return moneyInSentence(number, currency, t.language);
  return has(params, 'currency') ? moneyInSentence(amount, textOf(params, 'currency'), t.language) : amount;
}

/** Why notices are not sent in bulk, several reasons in a row. */
export function bulkReasonsFact(params: Params, name: string, t: Translate): string {
  const codes: unknown = params[name];
  const words = bulkReasons.filter((reason) => Array.isArray(codes) && codes.includes(reason));
  return words.map((reason) => inSentence(t(`bulkReason.${reason}`), t)).join(', ');
}

export function failureFact(params: Params, t: Translate): string {
  return failureWords(textOf(params, 'failure'), textOf(params, 'httpStatus'), t);
}

/** Whose message it was, by its kind. */
export function senderFact(params: Params, name: string, t: Translate): string {
  const kind = wordOf(params, name, messageKinds);
  return kind ? t(`party.${partyOf(kind)}`) : textOf(params, name);
}

/** The partner at the other end of a message. */
export function partyOf(kind: MessageKind): 'CAFE24' | 'PG' | 'BUYER' {
  switch (kind) {
    case 'PAYMENT_REQUEST':
    case 'CANCEL_REQUEST':
    case 'PAYMENT_READ':
    case 'NOTIFICATION_PAYMENT':
    case 'NOTIFICATION_TRANSFER':
    case 'NOTIFICATION_EXTERNAL':
    case 'NOTIFICATION_CANCEL':
    case 'CAFE24_LAUNCH':
    case 'CAFE24_AUTHORISED':
    case 'CAFE24_EVENT':
    case 'CAFE24_TOKEN':
    case 'CAFE24_ADMIN':
      return 'CAFE24';
    case 'PG_PAYMENT_WEBHOOK':
    case 'PG_REFUND_WEBHOOK':
    case 'PG_REFUND':
    case 'PG_LOOK_UP_REFUND':
    case 'PG_OPEN_CHECKOUT':
    case 'PG_LOOK_UP':
    case 'PG_PAY':
      return 'PG';
    case 'BUYER_CALLBACK':
    case 'EXTERNAL_HMAC':
    case 'EXTERNAL_PAYLOAD':
    case 'EXTERNAL_PAY':
      return 'BUYER';
  }
}
