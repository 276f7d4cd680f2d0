import type { AuditAction } from '@pgbridge/shared/audit-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { AuditEntry } from '../../store/entities/audit-entry.ts';
import { AuditActionEnum } from '../access-enums.ts';
import type { List } from '../paging/read-page.ts';
import { allOf, period } from '../where.ts';

@InputType({ description: 'Which audit entries. Conditions are joined by AND.' })
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Only what this operator or key did.' })
  actorId?: string | null;

  @Field(() => [AuditActionEnum], { nullable: true, description: 'Only these actions.' })
  actions?: AuditAction[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what was done to this operator, key, order or message.' })
  subjectId?: string | null;

  @Field(() => [String], { nullable: true, description: "Only what concerns these malls, by Cafe24's `mall_id`." })
  mallIds?: string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Not before this time.' })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  to?: Date | null;
}

export function auditList(filter: AuditEntryFilter): List<AuditEntry> {
  return {
    entity: AuditEntry,
    time: 'at',
    newestFirst: true,
    placeOf: (entry) => ({ at: entry.at, id: entry.id }),
    where: allOf([
      period('at', filter.from, filter.to),
      filter.actorId != null && { actorId: filter.actorId },
      filter.actions && { action: { $in: filter.actions } },
      filter.subjectId != null && { subjectId: filter.subjectId },
      filter.mallIds && { mallId: { $in: filter.mallIds } },
    ]),
  };
}
