import type { Flow, OrderStatus } from '@pgbridge/shared/words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Order } from '../../store/entities/order.ts';
import { FlowEnum, OrderStatusEnum } from '../enums.ts';
import { connectionOf } from '../paging/connection.ts';

type Shown =
  | 'id'
  | 'shopNo'
  | 'orderNumber'
  | 'flow'
  | 'status'
  | 'currency'
  | 'pgTransactionId'
  | 'paymentMethod'
  | 'createdAt'
  | 'updatedAt'
  | 'paidAt';

@ObjectType('Order', { description: 'One Cafe24 order of one mall, as far as its payment goes.' })
export class OrderType implements Pick<Order, Shown> {
  @Field(() => ID, { description: 'Id of the order here; two malls may use the same order number.' })
  id!: string;

  @Field(() => Int, { description: "Cafe24's `shop_no`." })
  shopNo!: number;

  @Field(() => String, { description: "Cafe24's order number, unique within its mall." })
  orderNumber!: string;

  @Field(() => FlowEnum, { description: 'Which way of paying it uses.' })
  flow!: Flow;

  @Field(() => OrderStatusEnum, { description: 'Where its payment stands.' })
  status!: OrderStatus;

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => String, { nullable: true, description: "The PG's own id of the payment (order_code), Cafe24's tid." })
  pgTransactionId!: string | null;

  @Field(() => String, { nullable: true, description: "Cafe24's code of the payment method." })
  paymentMethod!: string;

  @Field(() => GraphQLDateTime, { description: 'When Cafe24 first asked for the payment.' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When anything of it last changed.' })
  updatedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the PG reported it as paid.' })
  paidAt!: Date | null;
}

export const OrderConnection = connectionOf('Order', () => OrderType, 'orders');
