import type { SandboxShop } from '../mall-state.ts';
import type { MallStore } from '../mall-store.ts';

type Gateway = { shopNo: number; partnerId: string; fields: Record<string, unknown> };
type ScriptTag = { scriptNo: string; shopNo: number; fields: Record<string, unknown> };
type Token = {
  accessToken: string;
  refreshToken: string;
  accessExpiresAt: number;
  refreshExpiresAt: number;
  scopes: string[];
};
type Code = { code: string; redirectUri: string; challenge: string | null; expiresAt: number; scopes: string[] };

/** What a mall knows of the app: who may call, and what the app registered. Times in milliseconds. */
export type MallApp = {
  /** Deleted by the merchant; every call is answered 403 until somebody agrees again. */
  isDeleted: boolean;
  codes: Code[];
  tokens: Token[];
  gateways: Gateway[];
  scriptTags: ScriptTag[];
  /** How often tokens were asked for, by kind of grant. */
  tokenCalls: Record<string, number>;
};

/** Calls of the Admin API and of OAuth that can be told to fail. */
export const adminCalls = ['token', 'shops', 'paymentgateway', 'scripttags', 'products', 'orders', 'payments'] as const;
export type AdminCallName = (typeof adminCalls)[number];

export const adminFaults = ['401', '403', 'deleted', '404', '409', '422', '429', '503', 'reset', 'unreadable'] as const;
export type AdminFault = {
  mallId: string;
  call: AdminCallName;
  /** Only calls of this method; null for all. */
  method: string | null;
  mode: (typeof adminFaults)[number];
  /** How many more calls fail; null until told otherwise. */
  times: number | null;
};

export function appOf({ apps }: Pick<MallStore, 'apps'>, mallId: string): MallApp {
  const known = apps[mallId];
  if (known) return known;
  const fresh: MallApp = { isDeleted: false, codes: [], tokens: [], gateways: [], scriptTags: [], tokenCalls: {} };
  apps[mallId] = fresh;
  return fresh;
}

/** What the app registered for a shop; a shop it never enabled asks with the id that the demo gives it. */
export function partnerIdOf(store: Pick<MallStore, 'apps'>, mallId: string, shop: SandboxShop): string {
  const registered = store.apps[mallId]?.gateways.find(({ shopNo }) => shopNo === shop.shopNo);
  return registered?.partnerId ?? shop.partnerId;
}
