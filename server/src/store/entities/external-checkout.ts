import { defineEntity, p } from '@mikro-orm/core';
import { Attempt } from './attempt.ts';

/** A line as it is calculated and shown; prices are decimal text of the order's currency. */
export type BasketLine = {
  productNo: number;
  variantCode: string;
  quantity: number;
  productPrice: string;
  optionPrice: string;
  optionId: string | null;
  prepaidShippingFee: 'P' | 'C';
  name: string;
  option: string;
};

/** What an attempt of external checkout is about: the basket the buyer reserved, and how far paying it got. */
export const ExternalCheckoutSchema = defineEntity({
  name: 'ExternalCheckout',
  tableName: 'external_checkouts',
  properties: {
    id: p.uuid().primary(),
    attempt: () => p.oneToOne(Attempt).ref().owner(),
    isGuest: p.boolean(),
    shippingType: p.string().length(1),
    /** Empty once their time is over. */
    lines: p.json<BasketLine[]>(),
    /** What the PG's button wants to see; null until the checkout is open. */
    pgSignature: p.text().nullable(),
    /** The final amount the PG was asked to take; once set, no other is asked for in this attempt. */
    payMinor: p.bigint().nullable(),
    /** Where the buyer pays that amount; null until the PG answered. */
    payUrl: p.text().nullable(),
    createdAt: p.datetime(),
  },
  indexes: [{ name: 'external_checkouts_baskets_due', properties: ['createdAt'], where: "lines <> '[]'" }],
});

export class ExternalCheckout extends ExternalCheckoutSchema.class {}
ExternalCheckoutSchema.setClass(ExternalCheckout);
