import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Mall } from '../../store/entities/mall.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { MallConnection, MallType } from './mall.type.ts';
import { MallFilter, readMalls } from './mall-list.ts';

@Resolver()
export class MallResolver {
  @Allowed('malls.read')
  @Query(() => [MallType], { description: 'All malls, by id; removed ones too.' })
  malls(@Ctx() { em }: GraphqlContext): Promise<Mall[]> {
    return em.find(Mall, {}, { orderBy: { id: 'asc' } });
  }

  @Allowed('malls.read')
  @Query(() => MallConnection, { description: 'Malls in pages, by id; removed ones too.' })
  mallList(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => MallFilter, { nullable: true, description: 'Which malls; all when left out.' })
    filter: MallFilter | null,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<Mall>> {
    return readMalls(context, filter ?? {}, page);
  }

  @Allowed('malls.read')
  @Query(() => MallType, { nullable: true, description: 'One mall; empty when there is none.' })
  mall(
    @Arg('mallId', () => ID, { description: "Cafe24's `mall_id`." }) mallId: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Mall | null> {
    return loaders.mall.load(mallId);
  }
}
