import type { Auth } from '../access/auth.ts';
import { type Caller, doerOf } from '../access/caller.ts';
import type { Clock } from '../domain/clock.ts';
import type { Bridge } from '../flows/bridge.ts';
import type { Doer } from '../store/audit.ts';
import type { Em, Orm } from '../store/orm.config.ts';
import { unauthenticated } from './errors.ts';
import type { Loaders } from './loaders/index.ts';

/** What every resolver is handed; made anew for each request. */
export type GraphqlContext = {
  /** Reads what the caller may see and nothing else (`scope.ts`). */
  em: Em;
  loaders: Loaders;
  /** For changes, which run in transactions of their own. Look the subject up through `em` or `loaders` first: here nothing is scoped. */
  orm: Orm;
  auth: Auth;
  clock: Clock;
  /** Who asks, a person or a key; null: nobody is signed in. */
  viewer: Caller | null;
  requestId: string;
  /** Where the caller's connection comes from. */
  address: string | null;
  /** How many tries the delivery schedule has in all. */
  retryLimit: number;
  /** What flows work with. Look the subject up through `em` or `loaders` first, as with `orm`. */
  bridge: Bridge;
  wire: {
    /** Of the request, with its cookies. */
    headers: Headers;
    /** Sends cookies along with the answer. */
    setCookies(cookies: readonly string[]): void;
  };
};

/** Who asks, behind a rule that let them in. */
export function callerIn({ viewer }: Pick<GraphqlContext, 'viewer'>): Caller {
  if (!viewer) throw unauthenticated();
  return viewer;
}

/** Who asks, as the audit log names them. */
export function doerIn(context: Pick<GraphqlContext, 'viewer' | 'address' | 'requestId'>): Doer {
  return doerOf(callerIn(context), { address: context.address, requestId: context.requestId });
}
