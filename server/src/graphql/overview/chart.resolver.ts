import type { OrderStatus } from '@pgbridge/shared/words';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  bucketsOf,
  chartUnit,
  type Occurrences,
  paidStatuses,
  percentOf,
  quantile,
  unpaidStatuses,
} from '../../domain/overview.ts';
import { countDurations } from '../../store/overview/answer-times.ts';
import { countPaymentsOver } from '../../store/overview/payments.ts';
import type { GraphqlContext } from '../context.ts';
import { type AnswerTimes, OverviewChart, OverviewType } from './overview.type.ts';

/** The figures over time. It counts more than the others, so ask for it apart. */
@Resolver(() => OverviewType)
export class ChartResolver {
  @FieldResolver(() => OverviewChart, { description: 'Success and answer times by hour or day.' })
  async chart(@Root() { span, malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<OverviewChart> {
    const unit = chartUnit(span);
    const asked = { ...span, malls };
    const payments = Map.groupBy(await countPaymentsOver(em, asked, unit), ({ bucket }) => bucket);
    const calls = Map.groupBy(await countDurations(em, asked, unit), ({ bucket }) => bucket);
    const points = bucketsOf(span, unit).map(({ bucket, from, to }) => {
      const ofStatuses = (statuses: readonly OrderStatus[]) =>
        sum((payments.get(bucket) ?? []).filter(({ status }) => statuses.includes(status)));
      const succeeded = ofStatuses(paidStatuses);
      const ended = succeeded + ofStatuses(unpaidStatuses);
      const timesOf = (name: 'PG' | 'CAFE24') =>
        answerTimes((calls.get(bucket) ?? []).filter(({ partner }) => partner === name));
      const success = { succeeded, ended, percent: percentOf({ succeeded, ended }) };
      return { from, to, ...success, pg: timesOf('PG'), cafe24: timesOf('CAFE24') };
    });
    return { unit, points };
  }
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);

function answerTimes(rows: readonly { ms: number | null; count: number }[]): AnswerTimes {
  const known: Occurrences = rows
    .flatMap(({ ms, count }) => (ms === null ? [] : [{ value: ms, count }]))
    .toSorted((one, other) => one.value - other.value);
  return { count: sum(rows), p50: quantile(known, 0.5), p95: quantile(known, 0.95) };
}
