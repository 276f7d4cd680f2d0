import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Bar, labelStep, type Series } from './chart-series.ts';
import styles from './charts.module.css';

/*
 * Drawn by ourselves, of list items: each bar is a link to its list, with a sentence as its name, and arrow keys move among them.
 * A chart library (recharts through @mantine/charts) would bring over 100 KiB, and draws bars that are neither links nor reachable.
 */

/** Bars over time; what the one under pointer or focus says stands above them, else the last one. */
export function BarChart({ series, label }: { series: Series; label: string }) {
  const t = useTranslate();
  const { bars } = series;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = bars.find(({ key, to }) => key === chosen && to !== null) ?? bars.findLast(({ to }) => to !== null);
  const step = labelStep(bars.length);
  return (
    <>
      <p className={styles.said} aria-hidden="true">
        {shown?.words}
      </p>
      <div className={styles.plot}>
        <span aria-hidden="true" className={styles.top}>
          {series.top}
        </span>
        <span aria-hidden="true" className={styles.middle}>
          {series.middle}
        </span>
        <ol aria-label={label} aria-description={t('overview.chart.hint')} className={styles.bars} onKeyDown={walk}>
          {bars.map((bar, at) => (
            <li key={bar.key} data-label={at % step === 0 ? shortTime(bar) : undefined}>
              {bar.to !== null && (
                <Link
                  to={bar.to}
                  aria-label={bar.words}
                  tabIndex={bar === shown ? 0 : -1}
                  onPointerEnter={() => setChosen(bar.key)}
                  onFocus={() => setChosen(bar.key)}
                >
                  {bar.high !== null && <span data-series="high" style={heightOf(bar.high)} />}
                  {bar.low !== null && <span data-series="low" style={heightOf(bar.low)} />}
                </Link>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

const heightOf = (share: number) => ({ '--share': share }) as CSSProperties;

/** "13:00" of "13:00–14:00": the end stands beneath the next bar. */
const shortTime = ({ time }: Bar) => time.split('–')[0];

function walk(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  links[next]?.focus();
}
