import type { FilterQuery } from '@mikro-orm/core';
import { raw } from '@mikro-orm/core';
import type { MallState } from '@pgbridge/shared/mall-words';
import { Field, InputType } from 'type-graphql';
import { Mall } from '../../store/entities/mall.ts';
import { MallCheck } from '../../store/entities/mall-check.ts';
import { MallToken } from '../../store/entities/mall-token.ts';
import type { Em } from '../../store/orm.config.ts';
import type { GraphqlContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Page } from '../paging/connection.ts';
import { type PageArgs, pageWindow } from '../paging/page-args.ts';
import { pageOf } from '../paging/page-of.ts';
import { normaliseSearch } from '../search-text.ts';
import { allOf } from '../where.ts';
import { MallStateEnum } from './mall-enums.ts';

@InputType({ description: 'Which malls. Conditions are joined by AND.' })
export class MallFilter {
  @Field(() => String, { nullable: true, description: 'Part of the id or of the name.' })
  search?: string | null;

  @Field(() => [MallStateEnum], { nullable: true, description: 'Only these states.' })
  states?: MallState[] | null;
}

/** One page of malls, by id. */
export async function readMalls(context: GraphqlContext, filter: MallFilter, args: PageArgs): Promise<Page<Mall>> {
  const { em } = context;
  const { size, cursor, backwards } = pageWindow(args);
  const where = allOf([
    searched(filter.search),
    filter.states && { $or: filter.states.map((state) => inState(context, state)) },
  ]);
  const beyond = cursor === null ? {} : { id: { [backwards ? '$lt' : '$gt']: idOf(cursor) } };
  const rows = await em.find(Mall, { $and: [where, beyond] } as FilterQuery<Mall>, {
    orderBy: { id: backwards ? 'desc' : 'asc' },
    limit: size + 1,
  });
  const more = rows.length > size;
  const page = rows.slice(0, size);
  if (backwards) page.reverse();
  const ends = { hasNextPage: backwards ? cursor !== null : more, hasPreviousPage: backwards ? more : cursor !== null };
  return { ...pageOf(page, ({ id }) => cursorOf(id), ends), count: () => em.count(Mall, where as FilterQuery<Mall>) };
}

const cursorOf = (id: string) => Buffer.from(id).toString('base64url');

function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!/^[\w-]{1,32}$/.test(id)) throw badInput('This is not a cursor of this list.');
  return id;
}

function searched(text: string | null | undefined): object | null {
  const wanted = normaliseSearch(text ?? '').toLowerCase();
  if (wanted === '') return null;
  const pattern = `%${wanted.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return {
    [raw(
      (alias) => `(lower(${alias}.id) like ? escape '\\' or lower(${alias}.name) like ? escape '\\')`,
      [pattern, pattern],
    )]: [],
  };
}

/** The same as `domain/mall-state` decides of one mall, as a condition; a test holds the two together. */
function inState({ em, bridge }: GraphqlContext, state: MallState): object {
  const installed = { uninstalledAt: null };
  const going = { ...installed, noticesPausedAt: null };
  switch (state) {
    case 'UNINSTALLED':
      return { uninstalledAt: { $ne: null } };
    case 'PAUSED':
      return { ...installed, noticesPausedAt: { $ne: null } };
    case 'SETUP_INCOMPLETE':
      return { $and: [going, { $or: faults(em, bridge) }] };
    case 'WORKING':
      return { $and: [going, { $not: { $or: faults(em, bridge) } }] };
  }
}

/** What is red in a setup (`domain/setup-report`). */
function faults(em: Em, { clock, pg }: GraphqlContext['bridge']): object[] {
  const now = clock.now();
  const withRights = em
    .createQueryBuilder(MallToken, 't')
    .select('mallId')
    .where({ refreshExpiresAt: { $gt: now } });
  const tested = em.createQueryBuilder(MallCheck, 'c').select('mallId').where({ state: 'BAD' });
  return [
    { id: { $nin: withRights } },
    { id: { $in: tested } },
    { pgSecretKeySealed: null },
    { unlinkedAt: { $ne: null } },
    { shops: { $none: { enabled: true } } },
    { shops: { $some: {}, $none: { currency: { $in: [...pg.capabilities.currencies] } } } },
  ];
}
