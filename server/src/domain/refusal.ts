/** Values for the sentence that explains a refusal to staff. */
export type RefusalParams = Record<string, string | number>;

export type Refusal = { code: RefusalCode; params: RefusalParams };

type Answer = {
  /** HTTP status towards the caller. */
  status: 400 | 403 | 404 | 413 | 429;
  /** The only words the caller gets; the reason itself is for staff. Cafe24's sample's texts where it has one. */
  message: string;
  /** Whether the same message could be taken later. */
  senderShouldRetry: boolean;
};

/** Every reason to turn a partner's message down, and what the partner is told. The one place where both meet. */
const answers = {
  MALFORMED_BODY: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  MISSING_FIELD: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  BAD_FORMAT: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  BODY_TOO_LARGE: { status: 413, message: 'Invalid request', senderShouldRetry: false },
  BAD_HASH: { status: 400, message: 'Invalid Hmac', senderShouldRetry: false },
  UNKNOWN_PARTNER: { status: 400, message: 'Mall does not exist', senderShouldRetry: false },
  MALL_UNINSTALLED: { status: 400, message: 'Mall does not exist', senderShouldRetry: false },
  SHOP_DISABLED: { status: 400, message: 'Payment gateway is not enabled on this shop', senderShouldRetry: false },
  PG_KEYS_MISSING: { status: 400, message: 'Payment gateway is not enabled on this shop', senderShouldRetry: false },
  URL_NOT_ALLOWED: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  AMOUNT_NOT_POSITIVE: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  CURRENCY_NOT_SUPPORTED: { status: 400, message: 'Currency is not supported', senderShouldRetry: false },
  ALREADY_PAID: { status: 400, message: 'Order is already paid', senderShouldRetry: false },
  PG_REFUSED: { status: 400, message: 'Something went wrong in requesting a checkout', senderShouldRetry: true },
  PG_ANSWER_LOST: { status: 400, message: 'Something went wrong in requesting a checkout', senderShouldRetry: true },
  PAYMENT_PAGE_NOT_ALLOWED: {
    status: 400,
    message: 'Something went wrong in requesting a checkout',
    senderShouldRetry: false,
  },
  UNKNOWN_REFERENCE: { status: 404, message: 'Failed webhook', senderShouldRetry: true },
  UNKNOWN_KEY: { status: 404, message: 'Order not found', senderShouldRetry: false },
  KEY_EXPIRED: { status: 404, message: 'Order not found', senderShouldRetry: false },
  RESULT_UNKNOWN: { status: 400, message: 'Payment result is being checked', senderShouldRetry: true },
  BAD_DIGEST: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  UNKNOWN_SHOP: { status: 400, message: 'Payment gateway is not enabled on this shop', senderShouldRetry: false },
  ORIGIN_NOT_ALLOWED: { status: 403, message: 'Not allowed', senderShouldRetry: false },
  TOO_MANY_REQUESTS: { status: 429, message: 'Too many requests', senderShouldRetry: true },
  RATE_LIMITED: { status: 429, message: 'Too many requests', senderShouldRetry: true },
  CURRENCY_DIFFERS: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  PRICE_DIFFERS: { status: 400, message: 'The price has changed', senderShouldRetry: false },
  CALCULATION_FAILED: { status: 400, message: 'The order could not be confirmed', senderShouldRetry: true },
  OTHER_FLOW: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  LAUNCH_MALFORMED: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  LAUNCH_BAD_HMAC: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  LAUNCH_TOO_OLD: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  LAUNCH_USED: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  SUB_OPERATOR: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  CONSENT_UNKNOWN: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  CONSENT_REFUSED: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  CONSENT_OTHER_MALL: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  CONSENT_NOT_CONFIRMED: { status: 403, message: 'Forbidden', senderShouldRetry: true },
  EVENT_KEY_WRONG: { status: 403, message: 'Forbidden', senderShouldRetry: false },
  EVENT_OF_OTHER_APP: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  UNKNOWN_REFUND: { status: 404, message: 'Failed webhook', senderShouldRetry: true },
  UNKNOWN_ORDER: { status: 404, message: 'Order not found', senderShouldRetry: false },
  NOT_PAID: { status: 400, message: 'Order is not paid', senderShouldRetry: false },
  OTHER_TRANSACTION: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  OTHER_PARTNER: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  OTHER_CURRENCY: { status: 400, message: 'Invalid request', senderShouldRetry: false },
  AMOUNT_TOO_HIGH: { status: 400, message: 'Cancel amount is more than what is left', senderShouldRetry: false },
  PARTIAL_NOT_SUPPORTED: { status: 400, message: 'Partial cancel is not supported', senderShouldRetry: false },
  REFUND_REJECTED: { status: 404, message: 'Refund request failed', senderShouldRetry: true },
  REFUND_UNKNOWN: { status: 400, message: 'Refund result is being checked', senderShouldRetry: true },
} satisfies Record<string, Answer>;

export type RefusalCode = keyof typeof answers;

export function refuse(code: RefusalCode, params: RefusalParams = {}): { refusal: Refusal } {
  return { refusal: { code, params } };
}

export function answerTo(refusal: Refusal): Answer {
  return answers[refusal.code];
}

/** Where Cafe24's sample answers a cancel request in other words than a payment request. */
const cancelAnswers: Partial<Record<RefusalCode, Pick<Answer, 'status' | 'message'>>> = {
  BAD_HASH: { status: 400, message: 'Invalid request' },
  UNKNOWN_PARTNER: { status: 404, message: 'Admin setting not found' },
  PG_KEYS_MISSING: { status: 404, message: 'Admin setting not found' },
  CURRENCY_NOT_SUPPORTED: { status: 400, message: 'Invalid request' },
};

/** The same for a cancel request (contract.md §6.1). */
export function cancelAnswerTo(refusal: Refusal): Answer {
  return { ...answers[refusal.code], ...cancelAnswers[refusal.code] };
}

/** A value, or the reason why there is none. */
export type OrRefusal<T> = { value: T; refusal?: undefined } | { value?: undefined; refusal: Refusal };
