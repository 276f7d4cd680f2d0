import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import type { OverviewChartQueryVariables } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useAskAgain } from '../../live/use-ask-again.ts';
import { useNow } from '../../ui/clock.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { BarChart } from './bar-chart.tsx';
import { isEmpty, type Series, successSeries, timesSeries } from './chart-series.ts';
import { ChartTable } from './chart-table.tsx';
import styles from './charts.module.css';
import { overviewChartQuery } from './overview-query.ts';
import type { OverviewState } from './overview-url.ts';

type Props = {
  variables: OverviewChartQueryVariables;
  state: OverviewState;
  onShow: (show: OverviewState['show']) => void;
};

/** They count more than the figures, so they are asked for less often. */
const gatherMs = 20_000;

/** The figures over time, drawn or as tables. They come after the figures, and wait while somebody is on them. */
export default function Charts({ variables, state, onShow }: Props) {
  const t = useTranslate();
  const now = useNow();
  const section = useRef<HTMLElement>(null);
  const isHeld = () => section.current?.matches(':hover, :focus-within') ?? false;
  const result = useQuery(overviewChartQuery, { variables });
  const askWhatWaits = useAskAgain(result.refetch, gatherMs, isHeld);
  const data = result.data ?? result.previousData;
  const later = () => setTimeout(() => isHeld() || askWhatWaits());
  return (
    <section ref={section} aria-labelledby="overview-charts" onPointerLeave={later} onBlur={later}>
      <header className={styles.head}>
        <h2 id="overview-charts">{t('overview.overTime')}</h2>
        <div className={styles.choice}>
          {(['chart', 'table'] as const).map((show) => (
            <button key={show} type="button" aria-pressed={state.show === show} onClick={() => onShow(show)}>
              {t(`overview.as.${show}`)}
            </button>
          ))}
        </div>
      </header>
      <QueryView result={{ ...result, data }} rows={1} rowHeight={240}>
        {({ overview: { chart } }) => {
          const said = { state, now, t };
          const all = [successSeries(chart, said), timesSeries('pg', chart, said), timesSeries('cafe24', chart, said)];
          return (
            <div className={styles.charts}>
              {all.map((series) => (
                <Shown key={series.id} series={series} unit={chart.unit} show={state.show} />
              ))}
            </div>
          );
        }}
      </QueryView>
    </section>
  );
}

type ShownProps = { series: Series; unit: 'HOUR' | 'DAY'; show: OverviewState['show'] };

function Shown({ series, unit, show }: ShownProps) {
  const t = useTranslate();
  const title = t(`overview.chart.${series.id}`, { unit });
  return (
    <figure className={styles.chart} data-of={series.id}>
      <figcaption>
        <h3>{title}</h3>
        {series.id !== 'success' && show === 'chart' && (
          <span aria-hidden="true" className={styles.legend}>
            <i data-series="low" /> p50 <i data-series="high" /> p95
          </span>
        )}
      </figcaption>
      {isEmpty(series) ? (
        <p className={styles.none}>{t('overview.chart.none')}</p>
      ) : show === 'chart' ? (
        <BarChart series={series} label={title} />
      ) : (
        <ChartTable series={series} label={title} />
      )}
    </figure>
  );
}
