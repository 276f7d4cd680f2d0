import { Field, Int, ObjectType } from 'type-graphql';
import type { Shop } from '../../store/entities/shop.ts';

@ObjectType('Shop', { description: 'One storefront of a mall.' })
export class ShopType implements Pick<Shop, 'shopNo' | 'name' | 'currency' | 'partnerId' | 'enabled'> {
  @Field(() => Int, { description: "Cafe24's `shop_no`; 1 is the main storefront." })
  shopNo!: number;

  @Field(() => String, { nullable: true, description: 'Name, when Cafe24 told it.' })
  name!: string | null;

  @Field(() => String, { description: 'ISO 4217 code of what it sells in.' })
  currency!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is registered with at Cafe24 (`partner_id`); empty until it was switched on.',
  })
  partnerId!: string | null;

  @Field(() => Boolean, { description: 'Payment through PG Bridge is switched on.' })
  enabled!: boolean;
}
