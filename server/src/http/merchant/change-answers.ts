import type { ChangeCode } from '../../flows/merchant-settings.ts';

/** What a change on the settings page is answered; the page has words of its own for each code. */
export const changeAnswers: Record<ChangeCode, { status: 200 | 400; message: string }> = {
  LINKED: { status: 200, message: 'Linked' },
  UNLINKED: { status: 200, message: 'Unlinked' },
  ENABLED: { status: 200, message: 'Enabled' },
  DISABLED: { status: 200, message: 'Disabled' },
  KEYS_MALFORMED: { status: 400, message: 'public_key and secret_key are needed' },
  KEYS_REFUSED: { status: 400, message: 'The payment company does not accept these keys' },
  PG_NOT_REACHED: { status: 400, message: 'The payment company did not answer. Try again' },
  PAYMENTS_OPEN: { status: 400, message: 'Payments of the present account are still open, so no other can be linked' },
  NOT_LINKED: { status: 400, message: 'Link the payment account first' },
  SHOP_UNKNOWN: { status: 400, message: 'There is no such shop' },
  ACTION_UNKNOWN: { status: 400, message: 'shop_no and action (enable or disable) are needed' },
  CURRENCY_NOT_SUPPORTED: { status: 400, message: 'The payment company does not support the currency of this shop' },
  RIGHTS_MISSING: { status: 400, message: "Open the app again from Cafe24's admin as the representative operator" },
  SCRIPT_REFUSED: { status: 400, message: 'Cafe24 refused the script, so the registration was undone. Try again' },
  CAFE24_KEEPS: { status: 400, message: 'Cafe24 did not take the shop off, so it is still on. Try again' },
  CAFE24_REFUSED: { status: 400, message: 'Cafe24 refused. Try again' },
  CAFE24_BUSY: { status: 400, message: 'Cafe24 takes no more calls at the moment. Try again in a minute' },
  CAFE24_NOT_REACHED: { status: 400, message: 'Cafe24 did not answer. Try again' },
};
