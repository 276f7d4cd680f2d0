import type { OrderSort } from '@pgbridge/shared/order-list-words';
import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';
import { OrderFilter } from '../order/order.filter.ts';
import { OrderSortEnum } from '../order/order-sort.ts';

@ObjectType('SavedView', { description: 'A way to look at the list of orders, under a name.' })
export class SavedViewType {
  @Field(() => ID, { description: 'Id of the view.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Colleagues see it too.' })
  isShared!: boolean;

  @Field(() => Boolean, { description: 'The asking person made it.' })
  isOwn!: boolean;

  @Field(() => String, { description: 'Name of who made it.' })
  ownerName!: string;

  @Field(() => GraphQLJSONObject, { description: 'An `OrderFilter`, to be given to `orders` as it is.' })
  filter!: object;

  @Field(() => OrderSortEnum, { nullable: true, description: 'For the `sort` of `orders`.' })
  sort!: OrderSort | null;

  @Field(() => [String], { description: 'Columns of the list in their order; empty: the usual ones.' })
  columns!: string[];

  @Field(() => GraphQLDateTime, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Boolean, { description: 'The asking person wants its orders counted.' })
  isCounted!: boolean;

  @Field(() => Boolean, { description: "The asking person's list begins with it." })
  isDefault!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Orders in it, where the asking person wants them counted; 1000 stands for that many or more.',
  })
  count!: number | null;
}

@InputType({ description: 'A view to be kept.' })
export class SaveViewInput {
  @Field(() => String, { description: 'Its name, 60 characters at most.' })
  name!: string;

  @Field(() => OrderFilter, { description: 'Which orders it shows.' })
  filter!: OrderFilter;

  @Field(() => OrderSortEnum, { nullable: true, description: 'Newest first when left out.' })
  sort?: OrderSort | null;

  @Field(() => [String], { nullable: true, description: 'Columns of the list; the usual ones when left out.' })
  columns?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Colleagues see it too. Needs the right `views.share`.' })
  isShared?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes about a view; what is left out stays.' })
export class ChangeViewInput {
  @Field(() => ID, { description: 'Which view.' })
  viewId!: string;

  @Field(() => String, { nullable: true, description: 'Another name.' })
  name?: string | null;

  @Field(() => OrderFilter, { nullable: true, description: 'Other orders.' })
  filter?: OrderFilter | null;

  @Field(() => OrderSortEnum, { nullable: true, description: 'Another order; goes with `filter`.' })
  sort?: OrderSort | null;

  @Field(() => [String], { nullable: true, description: 'Other columns.' })
  columns?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether colleagues see it too.' })
  isShared?: boolean | null;
}

@InputType({ description: 'What a view is to the asking person; what is left out stays.' })
export class MarkViewInput {
  @Field(() => ID, { description: 'Which view.' })
  viewId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether its orders are counted.' })
  isCounted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the list begins with it.' })
  isDefault?: boolean | null;
}

@InputType()
export class DeleteViewInput {
  @Field(() => ID, { description: 'Which view.' })
  viewId!: string;
}

@InputType()
export class OrderViewsInput {
  @Field(() => [ID], { description: 'The views in their order; those left out stay behind them.' })
  viewIds!: string[];
}

@ObjectType({ description: 'It is done.' })
export class SavedViewSuccess {
  @Field(() => ID, { nullable: true, description: 'The view that it was about.' })
  viewId!: string | null;

  @Field(() => [SavedViewType], { description: 'All views of the asking person as they are now.' })
  views!: SavedViewType[];
}

export const SavedViewResult = resultOf(
  'SavedView',
  SavedViewSuccess,
  InputRefusal,
  NotFoundRefusal,
  StateRefusal,
  KeyReusedRefusal,
);
