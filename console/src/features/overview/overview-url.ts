import type { OverviewQueryVariables } from '../../gen/graphql.ts';
import { type Period, type PeriodState, periodFields, settlePeriod, spanOf } from '../../url/period.ts';
import { choice, type UrlCodec, urlCodec, words } from '../../url/url-codec.ts';

/** The spans of the overview: it looks back a month at most, so not at any date. */
export const overviewPeriods = ['today', '7d', '30d', 'custom'] as const satisfies Period[];

/** What the overview shows, as it stands in the address; `show`: the figures over time drawn, or as tables. */
export type OverviewState = PeriodState & { mall: string[]; show: 'chart' | 'table' };

const codec = urlCodec<OverviewState>({
  ...periodFields('today'),
  mall: words(),
  show: choice(['chart', 'table'], 'chart'),
});

export const overviewUrl: UrlCodec<OverviewState> = {
  read: (query) => {
    const state = settlePeriod(codec.read(query));
    return state.period === 'all' ? { ...state, period: 'today' } : state;
  },
  write: codec.write,
};

export function overviewVariables(state: OverviewState, now: Date): OverviewQueryVariables {
  return { ...spanOf(state, now), mallIds: state.mall.length > 0 ? state.mall : null };
}
