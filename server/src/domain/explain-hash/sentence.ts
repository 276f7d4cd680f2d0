import type { Explanation } from './explain-hash.ts';
import { recipes } from './recipes.ts';

/** What an explanation means, in one English sentence that names who can mend it. The console has its own words. */
export function sentenceOf({ kind, cause, field, instead }: Explanation): string {
  const sender = kind.startsWith('pg-') ? 'the PG' : 'the sender';
  const keyName = keyNameOf(kind);
  const where = field ? ` ${field}` : ' the signed text';
  switch (cause) {
    case 'ok':
      return 'The signature fits.';
    case 'old-key':
      return `The signature fits with an older key; ${sender} should change to the newest one.`;
    case 'other-key':
      return `The content fits, but it was signed with ${instead}; ${sender} must sign with ${keyName}.`;
    case 'empty-key':
      return `It was signed with an empty key; ${sender} must set ${keyName}.`;
    case 'hex':
      return kind.startsWith('pg-')
        ? `${field} is not in plain hexadecimal; ${sender} must send the SHA-1 as hexadecimal text.`
        : `${field} is in hexadecimal; ${sender} must send the raw HMAC in base64.`;
    case 'missing-field':
      return `${field} is missing, in the message or in the signed text; ${sender} must add it.`;
    case 'extra-field':
      return `${field} was signed too and does not belong to the signed text; ${sender} must leave it out.`;
    case 'wrong-field':
      return instead
        ? `Where ${field} belongs, ${instead} was signed; ${sender} must sign ${field}.`
        : `${field} was made of the wrong values; ${sender} must check how it is counted.`;
    case 'field-order':
      return `The right fields were signed in another order, from${where} on; ${sender} must keep the order.`;
    case 'amount-format':
      return `The number in ${field} was signed in another spelling than it was sent in (such as 39000 and 39000.00); ${sender} must sign the text it sends.`;
    case 'encoding':
      return `In${where} something was encoded once too often, too little, or in another way; ${sender} must sign and send the plain text.`;
    case 'whitespace':
      return `In${where}, or in the key, there is a blank or a line end too many; ${sender} must cut it off.`;
    case 'case':
      return `In${where}, or in the key, capital and small letters differ; ${sender} must sign what it sends.`;
    case 'unknown':
      return `None of the common mistakes fits. Most likely the key is one we do not have, or a value was changed on the way; compare ${keyName} with ${sender}'s.`;
  }
}

function keyNameOf(kind: Explanation['kind']): string {
  if (kind === 'launch') return 'the Client Secret';
  return recipes[kind === 'reservation' ? 'reservation-answer' : kind].keyName;
}
