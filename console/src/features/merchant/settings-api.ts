/** One shop as the settings page shows it. */
export type MerchantShop = {
  shop_no: number;
  name: string | null;
  currency: string;
  supported: boolean;
  enabled: boolean;
};

/** Whether one thing that payments need is in order; worded by `setup-words`. */
export type SetupLine = {
  code: 'RIGHTS' | 'PG_KEYS' | 'CURRENCY' | 'REGISTRATION' | 'SCRIPT' | 'DOMAINS';
  state: 'OK' | 'CAREFUL' | 'BAD';
  params: Record<string, string>;
};

/** What the server tells a merchant; nothing of the secret key is in it. */
export type MerchantSettings = {
  csrfToken: string;
  mall_id: string;
  mall_name: string | null;
  language: string;
  linked: boolean;
  public_key: string | null;
  expired: boolean;
  shops: MerchantShop[];
  setup: SetupLine[];
  /** An e-mail address, an https address or a telephone number; null when nobody is named. */
  help_contact: string | null;
};

/** The settings, `ended` when the session is over, null when the server can't be reached. */
export async function loadSettings(): Promise<MerchantSettings | 'ended' | null> {
  try {
    const response = await fetch('/admin/settings', { credentials: 'same-origin' });
    if (response.status === 401) return 'ended';
    return response.ok ? ((await response.json()) as MerchantSettings) : null;
  } catch {
    return null;
  }
}

/** Makes a change. @returns the server's code for what became of it; `FAILED` when there is none. */
export async function change(path: string, csrfToken: string, body: object): Promise<string> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify(body),
    });
    const { code } = (await response.json()) as { code?: unknown };
    return typeof code === 'string' ? code : 'FAILED';
  } catch {
    return 'FAILED';
  }
}
