import type { PendingWork } from '../web/pending-work.ts';
import type { Timers } from '../web/timers.ts';
import type { SandboxMall, SandboxShop } from './mall-state.ts';
import type { MallStore } from './mall-store.ts';

/** What every part of the mall side works with. */
export type MallContext = {
  store: MallStore;
  malls: SandboxMall[];
  serviceKey: string;
  /** The app as Cafe24's developer console knows it. */
  app: { clientId: string; clientSecret: string; webhookKey: string };
  now: () => Date;
  timers: Timers;
  work: PendingWork;
  stopped: AbortSignal;
  /** Addresses are known once the ports are open; the app may start last. */
  baseUrl: () => string;
  appUrl: () => string;
};

export function findMall({ malls }: Pick<MallContext, 'malls'>, mallId: string): SandboxMall | undefined {
  return malls.find((mall) => mall.mallId === mallId);
}

export function findShop(mall: SandboxMall | undefined, shopNo: number): SandboxShop | undefined {
  return mall?.shops.find((shop) => shop.shopNo === shopNo);
}
