import type { SignedIn } from '../access/signed-in.ts';
import type { Clock } from '../domain/clock.ts';
import type { Em } from '../store/orm.config.ts';
import type { Loaders } from './loaders/index.ts';

/** Who asks. */

/** What every resolver is handed; made anew for each request. */
export type GraphqlContext = {
  em: Em;
  clock: Clock;
  loaders: Loaders;
  /** null: nobody is signed in. */
  viewer: SignedIn | null;
  requestId: string;
  /** How many tries the delivery schedule has in all. */
  retryLimit: number;
};
