/** Cancellations that a merchant enters in Cafe24's admin by hand. */
export const enteredByHand = {
  'entered.title': 'Mark as entered: {orderNumber} · {mallId}',
  'entered.what':
    "Mark this once the merchant has cancelled the same amount in Cafe24''s admin. Nothing is sent and no money moves; the order leaves the work list. If Cafe24 still sends its request for it, that is answered without giving money back again.",
  'entered.which': 'Entered by the merchant',
  'entered.note': 'Note (optional)',
  'entered.submit': 'Mark as entered',
  'entered.nothing': "Nothing of this order is to be entered in Cafe24''s admin any more.",
  'entered.orders': 'Orders to be entered',
  'entered.more': '{n, plural, one {# more order} other {# more orders}}',
} as const;
