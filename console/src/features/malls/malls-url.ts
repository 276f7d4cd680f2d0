import { type MallState, mallStates } from '@pgbridge/shared/mall-words';
import type { MallFilter } from '../../gen/graphql.ts';
import { type Paging, pagingFields } from '../../url/paging.ts';
import { several, text, urlCodec } from '../../url/url-codec.ts';

/** What the list of malls shows, as it stands in the address. */
export type MallsUrl = Paging & { q: string; state: MallState[] };

export const mallsUrl = urlCodec<MallsUrl>({ ...pagingFields, q: text(), state: several(mallStates) });

/** The filter to ask the server with. */
export function mallFilterOf({ q, state }: MallsUrl): MallFilter {
  return { search: q || undefined, states: state.length > 0 ? state : undefined };
}

/** The list as it begins. */
export const allMalls: MallsUrl = mallsUrl.read(new URLSearchParams());

/** The page of a mall, or one of its parts. */
export function mallPath(mallId: string, tab: 'shops' | 'setup' | 'domains' | 'history' = 'shops'): string {
  return `/malls/${encodeURIComponent(mallId)}/${tab}`;
}
