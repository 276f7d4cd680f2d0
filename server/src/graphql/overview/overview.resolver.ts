import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { longestDays, readSpan } from '../../domain/overview.ts';
import { countPayments, type PaymentCount } from '../../store/overview/payments.ts';
import type { Malls } from '../../store/overview/sql-parts.ts';
import { Allowed } from '../allowed.ts';
import { callerIn, type GraphqlContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { OverviewType } from './overview.type.ts';

@Resolver()
export class OverviewResolver {
  @Allowed('orders.read')
  @Query(() => OverviewType, { description: 'Whether anything is wrong now, and where.' })
  overview(
    @Arg('from', () => GraphQLDateTime, {
      nullable: true,
      description: 'Begin of the span; the Korean day of its end when left out.',
    })
    from: Date | null,
    @Arg('to', () => GraphQLDateTime, { nullable: true, description: 'End of the span; now when left out.' })
    to: Date | null,
    @Arg('mallIds', () => [String], { nullable: true, description: "Only these malls, by Cafe24's `mall_id`." })
    mallIds: string[] | null,
    @Ctx() context: GraphqlContext,
  ): OverviewType {
    const span = readSpan(from ?? null, to ?? null, context.clock.now());
    if (!span) throw badInput(`\`from\` must be before \`to\` and now, by at most ${longestDays} days.`);
    const malls = visible(mallIds, callerIn(context).malls);
    let payments: Promise<PaymentCount[]> | null = null;
    return {
      ...span,
      span,
      malls,
      payments: () => {
        payments ??= countPayments(context.em, { ...span, malls });
        return payments;
      },
    };
  }
}

/** Of the malls that were asked for, those that the caller may see. */
function visible(asked: string[] | null | undefined, allowed: Malls): Malls {
  if (!allowed || !asked) return asked ?? allowed;
  return asked.filter((mall) => allowed.includes(mall));
}
