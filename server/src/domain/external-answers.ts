import type { WireAnswer } from './answers.ts';
import { answerTo, type OrRefusal } from './refusal.ts';

/** What the storefront's button gets for a reservation (contract.md §5.5); the misspelt `pubic_key` is on the wire. */
export type OpenedForButton = { redirectUri: string; reference: string; signature: string; publicKey: string };

/** @returns 200 with what the button needs, or the refusal's status with its short words */
export function payloadAnswer(result: OrRefusal<OpenedForButton>): WireAnswer {
  if (result.refusal) return failed(result);
  const { redirectUri, reference, signature, publicKey } = result.value;
  return {
    status: 200,
    body: {
      mData: {
        code: 200,
        redirect_uri: redirectUri,
        reference_no: reference,
        order_status: 'P',
        signature,
        pubic_key: publicKey,
      },
      bResult: true,
    },
  };
}

/** A refusal in the button's own shape. */
export function failed(result: { refusal: Parameters<typeof answerTo>[0] }): WireAnswer {
  const { status, message } = answerTo(result.refusal);
  return { status, body: { mData: message, bResult: false } };
}
