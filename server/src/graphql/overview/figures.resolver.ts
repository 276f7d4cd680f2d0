import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  paidStatuses,
  percentChange,
  percentOf,
  type Success,
  spanBefore,
  unpaidStatuses,
} from '../../domain/overview.ts';
import { countPayments, type PaymentCount } from '../../store/overview/payments.ts';
import {
  ordersInNeed,
  unknownCancellations,
  unknownPayments,
  type Waiting,
  waitingNotifications,
} from '../../store/overview/waiting.ts';
import type { GraphqlContext } from '../context.ts';
import { moneyText } from '../money.ts';
import { OverviewType, PaidFigures, type PaidSum, SuccessFigures, WaitingCount } from './overview.type.ts';

/** The figures above the charts. */
@Resolver(() => OverviewType)
export class FiguresResolver {
  @FieldResolver(() => Int, { description: 'How many orders were requested, whatever became of them.' })
  async requested(@Root() { payments }: OverviewType): Promise<number> {
    return total(await payments());
  }

  @FieldResolver(() => PaidFigures, { description: 'What was paid.' })
  async paid(@Root() { payments }: OverviewType): Promise<PaidFigures> {
    const paid = (await payments()).filter(({ status }) => paidStatuses.includes(status));
    const sums = [...Map.groupBy(paid, ({ currency }) => currency)].map(([currency, counts]) =>
      sumOf(currency, counts),
    );
    const byCount = (one: PaidSum, other: PaidSum) =>
      other.orderCount - one.orderCount || (one.currency < other.currency ? -1 : 1);
    return { orderCount: total(paid), sums: sums.toSorted(byCount) };
  }

  @FieldResolver(() => SuccessFigures, { description: 'How many payments came to something.' })
  async success(
    @Root() { payments, span, malls }: OverviewType,
    @Ctx() { em }: GraphqlContext,
  ): Promise<SuccessFigures> {
    const compared = spanBefore(span);
    const now = successOf(await payments());
    const before = successOf(await countPayments(em, { ...compared, malls }));
    return {
      ...now,
      percent: percentOf(now),
      change: percentChange(now, before),
      comparedFrom: compared.from,
      comparedTo: compared.to,
    };
  }

  @FieldResolver(() => WaitingCount, { description: 'Notifications that Cafe24 has not taken yet (PENDING).' })
  waitingNotifications(@Root() { malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<Waiting> {
    return waitingNotifications(em, malls);
  }

  @FieldResolver(() => WaitingCount, { description: 'Orders whose payment is UNKNOWN.' })
  unknownPayments(@Root() { malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<Waiting> {
    return unknownPayments(em, malls);
  }

  @FieldResolver(() => WaitingCount, { description: 'Orders with a cancellation that is UNKNOWN.' })
  unknownCancellations(@Root() { malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<Waiting> {
    return unknownCancellations(em, malls);
  }

  @FieldResolver(() => WaitingCount, {
    description: 'Orders of which the PG was asked in vain to the last (STILL_UNKNOWN).',
  })
  stuck(@Root() { malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<Waiting> {
    return ordersInNeed(em, malls, 'STILL_UNKNOWN');
  }

  @FieldResolver(() => WaitingCount, { description: 'Orders that need a person.' })
  needsPerson(@Root() { malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<Waiting> {
    return ordersInNeed(em, malls);
  }
}

const total = (counts: readonly PaymentCount[]) => counts.reduce((sum, { count }) => sum + count, 0);

function sumOf(currency: string, counts: readonly PaymentCount[]): PaidSum {
  const minor = counts.reduce((sum, { paidMinor }) => sum + paidMinor, 0n);
  return { currency, amount: moneyText(minor, currency), orderCount: total(counts) };
}

function successOf(counts: readonly PaymentCount[]): Success {
  const succeeded = total(counts.filter(({ status }) => paidStatuses.includes(status)));
  return { succeeded, ended: succeeded + total(counts.filter(({ status }) => unpaidStatuses.includes(status))) };
}
