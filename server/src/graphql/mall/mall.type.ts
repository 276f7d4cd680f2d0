import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Mall } from '../../store/entities/mall.ts';
import type { Shop } from '../../store/entities/shop.ts';

@ObjectType('Shop', { description: 'One storefront of a mall.' })
export class ShopType implements Pick<Shop, 'shopNo' | 'name' | 'currency' | 'enabled'> {
  @Field(() => Int, { description: "Cafe24's `shop_no`; 1 is the main storefront." })
  shopNo!: number;

  @Field(() => String, { nullable: true, description: 'Name, when Cafe24 told it.' })
  name!: string | null;

  @Field(() => String, { description: 'ISO 4217 code of what it sells in.' })
  currency!: string;

  @Field(() => Boolean, { description: 'Payment through PG Bridge is switched on.' })
  enabled!: boolean;
}

@ObjectType('Mall', { description: 'A Cafe24 store that installed the app.' })
export class MallType implements Pick<Mall, 'id' | 'name' | 'pgAdapter' | 'uninstalledAt'> {
  @Field(() => ID, { description: "Cafe24's `mall_id`." })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name, when Cafe24 told it.' })
  name!: string | null;

  @Field(() => String, { description: 'Which payment company the mall has its account with.' })
  pgAdapter!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the app was removed from the mall, if it was.' })
  uninstalledAt!: Date | null;
}
