import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { incidentOf, lately, pgTroubleOf, unpaidStatuses } from '../../domain/overview.ts';
import {
  deliveryTroubles,
  pgCalls,
  refusedMessages,
  undeliveredByFailure,
  unpaidOrders,
} from '../../store/overview/failures.ts';
import type { GraphqlContext } from '../context.ts';
import { FailureGroup, IncidentType, OverviewType } from './overview.type.ts';

/** What goes wrong. */
@Resolver(() => OverviewType)
export class TroubleResolver {
  @FieldResolver(() => [FailureGroup], {
    description: 'Failures by cause: notifications, then messages, then payments, each with the most frequent first.',
  })
  async failures(@Root() { span, malls }: OverviewType, @Ctx() { em }: GraphqlContext): Promise<FailureGroup[]> {
    const asked = { ...span, malls };
    const nothing = { failureKind: null, messageKind: null, direction: null, status: null };
    const groups: FailureGroup[][] = [
      (await undeliveredByFailure(em, asked)).map((row) => ({ ...nothing, ...row })),
      (await refusedMessages(em, asked)).map(({ kind, ...row }) => ({ ...nothing, ...row, messageKind: kind })),
      (await unpaidOrders(em, asked, unpaidStatuses)).map((row) => ({ ...nothing, ...row })),
    ];
    return groups.flatMap((group) => group.toSorted((one, other) => other.count - one.count));
  }

  @FieldResolver(() => IncidentType, {
    nullable: true,
    description: 'What stands out at this moment, whatever the span; empty when nothing does.',
  })
  async incident(@Root() { malls }: OverviewType, @Ctx() { em, clock }: GraphqlContext): Promise<IncidentType | null> {
    const countedFrom = lately(clock.now());
    const ofPg = pgTroubleOf(await pgCalls(em, malls, countedFrom));
    const incident = incidentOf([...(await deliveryTroubles(em, malls)), ...(ofPg ? [ofPg] : [])]);
    return incident && { ...incident, countedFrom: incident.source === 'PG' ? countedFrom : null };
  }
}
