import type { OrderSort } from '@pgbridge/shared/order-list-words';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Order } from '../../store/entities/order.ts';
import { Allowed } from '../allowed.ts';
import type { GraphqlContext } from '../context.ts';
import type { Page } from '../paging/connection.ts';
import { PageArgs } from '../paging/page-args.ts';
import { readSorted } from '../paging/read-sorted.ts';
import { isUuid } from '../where.ts';
import { OrderFilter } from './order.filter.ts';
import { OrderConnection, OrderType } from './order.type.ts';
import { orderList } from './order-list.ts';
import { OrderSortEnum } from './order-sort.ts';

/** Finding orders. */
@Resolver()
export class OrdersResolver {
  @Allowed('orders.read')
  @Query(() => OrderConnection, { description: 'Orders of all malls, newest first unless sorted otherwise.' })
  async orders(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => OrderFilter, { nullable: true, description: 'Which orders; all when left out.' })
    filter: OrderFilter | null,
    @Arg('sort', () => OrderSortEnum, { nullable: true, description: 'Newest first when left out.' })
    sort: OrderSort | null,
    @Ctx() { em, clock }: GraphqlContext,
  ): Promise<Page<Order>> {
    return readSorted(em, await orderList(em, filter ?? {}, sort ?? 'CREATED_AT_DESC', clock.now()), page);
  }

  @Allowed('orders.read')
  @Query(() => OrderType, { nullable: true, description: 'One order; empty when there is none.' })
  async order(
    @Arg('id', () => ID, { description: 'Id of the order here.' }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Order | null> {
    return isUuid(id) ? loaders.order.load(id) : null;
  }

  @Allowed('orders.read')
  @Query(() => OrderType, { nullable: true, description: 'One order by its number; empty when there is none.' })
  orderByNumber(
    @Arg('mallId', () => String, { description: "Cafe24's `mall_id`." }) mallId: string,
    @Arg('orderNumber', () => String, { description: "Cafe24's order number." }) orderNumber: string,
    @Ctx() { em }: GraphqlContext,
  ): Promise<Order | null> {
    return em.findOne(Order, { mall: mallId, orderNumber });
  }
}
