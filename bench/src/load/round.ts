import { type Cost, type Measure, measure, median, percentile, round, type Spread } from '../measure.ts';
import type { Child, Used } from './child.ts';
import { fire, type Shot, type Volley } from './fire.ts';

/** What one round showed of one server. */
export type Round = Volley & { perSecond: number; cpuMs: number; rssMiB: number };

/** Fires these at a server. @throws when one of them isn't answered with 200 */
export async function fireRound(server: Child, shots: readonly Shot[]): Promise<Round> {
  const before = await server.used();
  const volley = await fire(server.url, shots);
  return roundOf(volley, before, await server.used());
}

/** @throws when one of them isn't answered with 200 */
export function roundOf(volley: Volley, before: Used, after: Used): Round {
  const { answers, seconds } = volley;
  const refused = answers.find(({ status }) => status !== 200);
  if (refused) throw new Error(`A request was answered with ${refused.status}: ${refused.body}`);
  const cpuMs = (after.cpuMs - before.cpuMs) / answers.length;
  return { ...volley, perSecond: answers.length / seconds, cpuMs, rssMiB: after.rssMiB };
}

/** Requests a second against those of another server in the same rounds; the ratio is the middle one of the rounds' ratios. */
export function rate(name: string, rounds: readonly Round[], against: readonly Round[], atLeast?: number): Measure {
  const rates = rounds.map(({ perSecond }) => perSecond);
  const ratios = rounds.map(({ perSecond }, at) => perSecond / (against[at]?.perSecond ?? Number.NaN));
  return {
    ...measure(name, median(rates), 'requests/s', round(median(against.map(({ perSecond }) => perSecond)))),
    ratio: round(median(ratios)),
    ...(atLeast !== undefined && { atLeast }),
    ...spreadOf(rates, timesOf(rounds)),
    ...costOf(rounds),
  };
}

export const timesOf = (rounds: readonly Round[]) => rounds.flatMap(({ answers }) => answers.map(({ ms }) => ms));

/** @param values give the ends, @param times the percentiles */
export function spreadOf(values: readonly number[], times: readonly number[]): Spread {
  return {
    min: round(Math.min(...values)),
    max: round(Math.max(...values)),
    p50: round(percentile(times, 50)),
    p95: round(percentile(times, 95)),
    p99: round(percentile(times, 99)),
  };
}

export function costOf(rounds: readonly Round[]): Cost {
  return { cpuMs: round(median(rounds.map(({ cpuMs }) => cpuMs))), rssMiB: Math.round(rounds.at(-1)?.rssMiB ?? 0) };
}
