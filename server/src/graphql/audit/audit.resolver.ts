import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AuditEntry } from '../../store/entities/audit-entry.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readPage } from '../paging/read-page.ts';
import { isUuid } from '../where.ts';
import { AuditEntryFilter, auditList } from './audit-entry.filter.ts';
import { AuditEntryConnection, AuditEntryType } from './audit-entry.type.ts';

@Resolver(() => AuditEntryType)
export class AuditResolver {
  @Allowed('audit.read')
  @Query(() => AuditEntryConnection, { description: 'Who did what, newest first.' })
  auditEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditEntryFilter, { nullable: true, description: 'Which entries; all when left out.' })
    filter: AuditEntryFilter | null,
    @Ctx() { em }: GraphqlContext,
  ): Promise<Page<AuditEntry>> {
    return readPage(em, auditList(filter ?? {}), page);
  }

  @Allowed('audit.read')
  @Query(() => AuditEntryType, { nullable: true, description: 'One entry; empty when there is none.' })
  async auditEntry(
    @Arg('id', () => ID, { description: 'Id of the entry.' }) id: string,
    @Ctx() { em }: GraphqlContext,
  ): Promise<AuditEntry | null> {
    return isUuid(id) ? em.findOne(AuditEntry, id) : null;
  }

  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'What it was before, as far as it changed.' })
  before(@Root() { before }: AuditEntry): unknown {
    return before == null ? null : JSON.parse(before);
  }

  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'What it is after, or facts about what was done.' })
  after(@Root() { after }: AuditEntry): unknown {
    return after == null ? null : JSON.parse(after);
  }
}
