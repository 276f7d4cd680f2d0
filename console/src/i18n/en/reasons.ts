/** Why a message was refused. */
export const reasons = {
  'reason.MALFORMED_BODY': 'the body is neither valid JSON nor form data. The sender must mend it.',
  'reason.MISSING_FIELD': 'the field {field} is missing. The sender must add it.',
  'reason.BAD_FORMAT': 'the field {field} is not in the agreed form. The sender must mend it.',
  'reason.BAD_HASH': 'hash_data does not fit the content. The sender must check the fields and the key it signs with.',
  'reason.UNKNOWN_PARTNER': 'no shop is registered under this partner_id. The merchant must link the shop again.',
  'reason.SHOP_DISABLED': 'this shop is switched off. The merchant must switch it on on the settings page.',
  'reason.MALL_UNINSTALLED': 'this mall has removed the app. The merchant must install it again.',
  'reason.PG_KEYS_MISSING': 'this mall has no PG keys. The merchant must link the PG account again.',
  'reason.URL_NOT_ALLOWED':
    "the address in {field} ({host}) is not one of this mall's domains. Check the mall's domains in Cafe24.",
  'reason.AMOUNT_NOT_POSITIVE': 'the amount is zero or negative. The sender must send a positive amount.',
  'reason.CURRENCY_NOT_SUPPORTED': 'this PG does not support {currency}.',
  'reason.ALREADY_PAID': 'this order is already paid. No second payment was opened.',
  'reason.UNKNOWN_REFERENCE': 'no payment attempt has this reference. The PG must check which merchant it belongs to.',
  'reason.UNKNOWN_SHOP': 'this shop takes no payments: it is unknown, not enabled, or its mall removed the app.',
  'reason.ORIGIN_NOT_ALLOWED': "the page that asked ({host}) is not one of this mall's domains.",
  'reason.TOO_MANY_REQUESTS': 'this address asked too often within a minute.',
  'reason.CURRENCY_DIFFERS': 'the browser sent the currency {theirs}, the shop has {ours}.',
  'reason.PRICE_DIFFERS':
    'the browser sent the price {theirs}, Cafe24 says {ours}. Somebody may have changed it, or it changed in the shop a moment ago.',
  'reason.CALCULATION_FAILED': 'Cafe24 or the PG did not confirm what the order costs.',
  'reason.OTHER_FLOW': 'this order number is paid in another way already.',
  'reason.UNKNOWN_KEY': 'no payment attempt has this key. Somebody may be guessing, or the sender uses an old address.',
  'reason.KEY_EXPIRED': 'the key is no longer good: its time is over, or a later attempt took its place.',
  'reason.RESULT_UNKNOWN':
    "the PG's word was missing or contradicts the order, so no result could be told. The sender may ask again.",
  'reason.BAD_DIGEST': 'the digest does not fit the content. The PG must check the fields and the key it signs with.',
  'reason.UNKNOWN_REFUND':
    'no refund of this payment has this reference. The PG must check which merchant it belongs to.',
  'reason.UNKNOWN_ORDER': 'this mall has no payment for this order number.',
  'reason.NOT_PAID': 'this order is not paid, so there is nothing to give back.',
  'reason.OTHER_TRANSACTION': 'tid is not the PG transaction that paid this order.',
  'reason.OTHER_PARTNER': 'this order was asked for under another partner_id.',
  'reason.OTHER_CURRENCY': 'the request is in {theirs}, the order is in {ours}.',
  'reason.AMOUNT_TOO_HIGH': 'asked to cancel {amount}; {left} can be cancelled.',
  'reason.PARTIAL_NOT_SUPPORTED': 'this method cannot be cancelled in part, only in full.',
  'reason.REFUND_REJECTED': 'the PG refused the cancellation{pgMessage, select, none {.} other {: {pgMessage}}}',
  'reason.REFUND_UNKNOWN':
    'the PG has not said yet how the cancellation ended. It is being checked; the amount stays reserved.',
  'reason.REFUND_MISMATCH': 'of the refund the PG reported {theirs}, we have {ours}.',
  'reason.REFUND_CURRENCY_MISMATCH': 'the PG reported the refund in {theirs}, the order is in {ours}.',
  'reason.REFUND_CONTRADICTION': 'the PG reported another end of the refund than before ({ours} → {theirs}).',
  'reason.AMOUNT_MISMATCH': 'the PG reported {theirs}, the order is {ours}.',
  'reason.ORDER_CODE_MISMATCH': 'the PG reported its payment {theirs}, this attempt is its payment {ours}.',
  'reason.CURRENCY_MISMATCH': 'the PG reported the currency {theirs}, the order is in {ours}.',
  'reason.PG_REFUSED': 'the PG refused{pgMessage, select, none {} other {: {pgMessage}}}',
  'reason.PG_UNREACHABLE':
    'the PG cannot be reached ({failure}); nothing was started and no money moved. Try again shortly.',
  'reason.PG_ANSWER_LOST': "the PG's answer was lost ({failure}). It is being checked and not treated as failed.",
  'reason.PAYMENT_PAGE_NOT_ALLOWED': "the PG's payment page ({host}) is not an allowed address.",
  'reason.BODY_TOO_LARGE': 'the body is larger than we accept. The sender must send less.',
  'reason.RATE_LIMITED': 'too many requests at once. The sender must slow down and try again.',
  'reason.LAUNCH_MALFORMED':
    "the launch link lacks the field {field} or has it in a wrong form. Cafe24's admin must make a new one.",
  'reason.LAUNCH_BAD_HMAC':
    'the hmac of the launch link does not fit. It was changed, or the Client Secret is another.',
  'reason.LAUNCH_TOO_OLD': 'the launch link is older than an hour. The merchant must open the app again.',
  'reason.LAUNCH_USED': 'the launch link was used already. The merchant must open the app again.',
  'reason.SUB_OPERATOR': 'this mall has given no permission yet, and only its representative operator can.',
  'reason.CONSENT_UNKNOWN':
    'no permission was asked for with this state in this browser, or more than ten minutes ago.',
  'reason.CONSENT_REFUSED': 'Cafe24 gave no permission: {pgMessage}',
  'reason.CONSENT_OTHER_MALL': 'Cafe24 gave the permission of another mall than the one that was asked.',
  'reason.CONSENT_NOT_CONFIRMED':
    'Cafe24 did not confirm the permission ({failure}). The merchant must open the app again.',
  'reason.EVENT_KEY_WRONG': 'the X-API-Key is not our WebHook key. Check CAFE24_WEBHOOK_KEY, or somebody else sent it.',
  'reason.EVENT_OF_OTHER_APP': 'the event is about another app.',
  'reason.unlisted':
    'not done ({code}). {requestId, select, none {Tell an administrator.} other {Give request {requestId} to an administrator.}}',
  'hash.ok': 'It fits now.',
  'hash.hex': 'It came in another notation: Cafe24 signs in base64, the PG in hexadecimal.',
  'hash.encoding':
    '{field, select, none {The text} other {{field}}} was encoded once too often, too little, or otherwise.',
  'hash.whitespace':
    '{field, select, none {In the text or the key} other {In {field}}} there is a blank or a line end too many.',
  'hash.case': '{field, select, none {In the text or the key} other {In {field}}} capital and small letters differ.',
  'hash.unknown': 'No common mistake fits: probably a key that we do not have, or a value changed on the way.',
  'hash.other-key': 'The content fits: it was signed with another of our keys ({instead}).',
  'hash.old-key': 'It fits with an older key.',
  'hash.empty-key': 'It was signed with an empty key: the sender has not set one.',
  'hash.missing-field': '{field} is missing in what was signed, or in the message.',
  'hash.extra-field': '{field} was signed too and must not be.',
  'hash.wrong-field':
    'Where {field} belongs, {instead, select, none {other values were} other {{instead} was}} signed.',
  'hash.field-order': 'The fields were signed in another order.',
  'hash.amount-format':
    'The number in {field} was signed in another spelling than it was sent in, such as 39000 and 39000.00.',
} as const;
