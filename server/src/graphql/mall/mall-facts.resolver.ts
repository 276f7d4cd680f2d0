import type { MallState } from '@pgbridge/shared/mall-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { mallState } from '../../domain/mall-state.ts';
import type { ReportLine } from '../../domain/setup-report.ts';
import { setupOf } from '../../flows/parts/mall-setup.ts';
import type { Mall } from '../../store/entities/mall.ts';
import { MallEvent } from '../../store/entities/mall-event.ts';
import type { Shop } from '../../store/entities/shop.ts';
import type { GraphqlContext } from '../context.ts';
import type { OpenCause } from '../loaders/mall-rows.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readPage } from '../paging/read-page.ts';
import { MallCauseType, MallType, NoticesPauseType } from './mall.type.ts';
import { MallStateEnum } from './mall-enums.ts';
import { MallEventConnection } from './mall-event.type.ts';
import { SetupLineType } from './setup-line.type.ts';
import { ShopType } from './shop.type.ts';

/** What is gathered about a mall. */
@Resolver(() => MallType)
export class MallFactsResolver {
  @FieldResolver(() => [ShopType], { description: 'The storefronts of the mall, by number.' })
  shops(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<Shop[]> {
    return loaders.shopsOfMall.load(mall.id);
  }

  @FieldResolver(() => Int, { description: 'How many storefronts take payments.' })
  async enabledShopCount(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<number> {
    return (await loaders.shopsOfMall.load(mall.id)).filter(({ enabled }) => enabled).length;
  }

  @FieldResolver(() => [String], { description: 'What its storefronts sell in, by ISO 4217 code.' })
  async currencies(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<string[]> {
    return [...new Set((await loaders.shopsOfMall.load(mall.id)).map(({ currency }) => currency))];
  }

  @FieldResolver(() => MallStateEnum, { description: 'How it does, in one word.' })
  async state(@Root() mall: Mall, @Ctx() context: GraphqlContext): Promise<MallState> {
    return mallState({ ...mall, setup: await linesOf(mall, context) });
  }

  @FieldResolver(() => [SetupLineType], { description: 'What must be in order, in the order in which it is mended.' })
  setup(@Root() mall: Mall, @Ctx() context: GraphqlContext): Promise<ReportLine[]> {
    return linesOf(mall, context);
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When our rights in the mall end unless they are renewed, which happens every day; empty: there are none.',
  })
  async rightsUntil(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<Date | null> {
    return (await loaders.tokenOfMall.load(mall.id))?.refreshExpiresAt ?? null;
  }

  @FieldResolver(() => GraphQLDateTime, { nullable: true, description: 'When an order of it was last paid.' })
  lastPaymentAt(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<Date | null> {
    return loaders.lastPaymentOfMall.load(mall.id);
  }

  @FieldResolver(() => [MallCauseType], { description: 'Why orders of it need a person, the most urgent cause first.' })
  openCauses(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<OpenCause[]> {
    return loaders.openCausesOfMall.load(mall.id);
  }

  @FieldResolver(() => NoticesPauseType, {
    nullable: true,
    description: 'Whether staff hold its notifications back; empty: they go as usual.',
  })
  noticesPause(@Root() mall: Mall): NoticesPauseType | null {
    if (!mall.noticesPausedAt) return null;
    return { since: mall.noticesPausedAt, by: mall.noticesPausedBy ?? '', reason: mall.noticesPauseReason ?? '' };
  }

  @FieldResolver(() => MallEventConnection, { description: 'What happened to it, newest first.' })
  history(
    @Args(() => PageArgs) page: PageArgs,
    @Root() mall: Mall,
    @Ctx() { em }: GraphqlContext,
  ): Promise<Page<MallEvent>> {
    const placeOf = ({ at, id }: MallEvent) => ({ at, id });
    return readPage(em, { entity: MallEvent, where: { mall: mall.id }, time: 'at', newestFirst: true, placeOf }, page);
  }
}

async function linesOf(mall: Mall, { loaders, bridge }: GraphqlContext): Promise<ReportLine[]> {
  const [shops, token, checks, pausedReceiver] = await Promise.all([
    loaders.shopsOfMall.load(mall.id),
    loaders.tokenOfMall.load(mall.id),
    loaders.checksOfMall.load(mall.id),
    loaders.pausedReceiverOfMall.load(mall.id),
  ]);
  return setupOf(bridge, { mall, shops, token, checks, pausedReceiver });
}
