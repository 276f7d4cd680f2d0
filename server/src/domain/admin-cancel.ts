import type { ByHandReason, FailureKind } from '@pgbridge/shared/words';

/** The body of `PUT admin/payments` that reports one order as cancelled (contract.md §7.6). It has no place for an amount. */
export type AdminCancelContent = {
  shop_no: number;
  requests: [
    {
      order_id: string;
      status: 'canceled';
      cancel_request: {
        refund_status: 'P';
        partial_cancel: 'F';
        response_code: '0000';
        response_message: string;
      };
    },
  ];
};

/** Freezes what Cafe24 hears of an order whose money all went back without its asking. */
export function adminCancelContent(
  order: { shopNo: number; orderNumber: string },
  message: string,
): AdminCancelContent {
  const cancel_request = {
    refund_status: 'P',
    partial_cancel: 'F',
    response_code: '0000',
    response_message: message || 'Refunded',
  } as const;
  return {
    shop_no: order.shopNo,
    requests: [{ order_id: order.orderNumber, status: 'canceled', cancel_request }],
  };
}

/**
 * What an answer of the Admin API means for a delivery: `failureKind` is null when Cafe24 has taken it. `byHand` says why a
 * person must act now, whatever later tries bring; `isFinal`, that there is no use in trying again.
 */
export type AdminVerdict = {
  failureKind: FailureKind | null;
  byHand: ByHandReason | null;
  isFinal: boolean;
  /** Cafe24's own words. */
  answer: string | null;
};

type Answer =
  | { kind: 'answered'; isCancelled: boolean }
  | { kind: 'forbidden'; message: string; appIsGone: boolean }
  | { kind: 'conflict' | 'invalid'; message: string }
  | { kind: 'unauthorised' | 'not-found' | 'rate-limited' }
  | { kind: 'lost'; failure: FailureKind };

/** Judges an answer to `PUT admin/payments` (contract.md §7). */
export function judgeAdminAnswer(answer: Answer): AdminVerdict {
  switch (answer.kind) {
    case 'answered':
      return again(answer.isCancelled ? null : 'NOT_OK');
    // Nothing to change: it stands as cancelled already, perhaps by an earlier try whose answer was lost.
    case 'conflict':
      return again(null);
    case 'lost':
      return again(answer.failure);
    case 'unauthorised':
    case 'rate-limited':
      return again('HTTP_4XX');
    case 'forbidden':
      return refused(answer.appIsGone ? 'NO_ACCESS' : 'REFUSED', answer.message);
    case 'not-found':
      return refused('REFUSED', null);
    case 'invalid':
      return refused('REFUSED', answer.message);
  }
}

function again(failureKind: FailureKind | null): AdminVerdict {
  return { failureKind, byHand: null, isFinal: false, answer: null };
}

function refused(byHand: ByHandReason, answer: string | null): AdminVerdict {
  return { failureKind: 'HTTP_4XX', byHand, isFinal: true, answer };
}
