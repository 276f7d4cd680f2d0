import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Mall } from '../../store/entities/mall.ts';
import type { Shop } from '../../store/entities/shop.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import { MallType, ShopType } from './mall.type.ts';

@Resolver(() => MallType)
export class MallResolver {
  @Allowed('malls.read')
  @Query(() => [MallType], { description: 'All malls, by id; removed ones too.' })
  malls(@Ctx() { em }: GraphqlContext): Promise<Mall[]> {
    return em.find(Mall, {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [ShopType], { description: 'The storefronts of the mall, by number.' })
  shops(@Root() mall: Mall, @Ctx() { loaders }: GraphqlContext): Promise<Shop[]> {
    return loaders.shopsOfMall.load(mall.id);
  }
}
