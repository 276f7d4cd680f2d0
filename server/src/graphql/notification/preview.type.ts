import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { DeliveryType } from './notification.type.ts';

@ObjectType({ description: 'A header of a message.' })
export class MessageHeader {
  @Field(() => String, { description: 'Name, in lower case.' })
  name!: string;

  @Field(() => String, { description: 'Value.' })
  value!: string;
}

@ObjectType({ description: 'A field of the message that its signature covers.' })
export class SignedFieldType {
  @Field(() => String, { description: 'Name of the field in the message.' })
  name!: string;

  @Field(() => String, { description: 'Its text, exactly as it is hashed.' })
  value!: string;
}

@ObjectType('SignaturePreview', {
  description:
    'How it would be signed: HMAC-SHA-256, in base64, of the values of `covered` joined in their order with nothing between them. Key and signature are never shown.',
})
export class SignaturePreviewType {
  @Field(() => String, { description: 'The field of the message that the signature stands in.' })
  field!: string;

  @Field(() => [SignedFieldType], { description: 'What is hashed, in order.' })
  covered!: SignedFieldType[];

  @Field(() => String, { description: 'Names the service key of the moment; another key, another name.' })
  keyId!: string;
}

@ObjectType('FieldDifference', { description: 'A field that is not as it was in the last message.' })
export class FieldDifferenceType {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it was; empty when there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it would be; empty when there would be none.' })
  after!: string | null;
}

@ObjectType('LastSent', { description: 'The last try, beside what would be sent now.' })
export class LastSentType {
  @Field(() => DeliveryType, { description: 'That try.' })
  delivery!: DeliveryType;

  @Field(() => [FieldDifferenceType], {
    nullable: true,
    description: 'Fields of the body that differ, the signature apart; null when that body is no longer kept.',
  })
  differences!: FieldDifferenceType[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It was signed with the same key; null when that is not known.',
  })
  isSameKey!: boolean | null;
}

@ObjectType('ResendEffect', { description: 'What sending it now does to the tries that are planned.' })
export class ResendEffectType {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The planned try in whose place it is sent; null when none is planned.',
  })
  replaces!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'About when the next try follows if this one fails; null when none does.',
  })
  nextIfFails!: Date | null;
}

@ObjectType('NotificationPreview', { description: 'What would be sent, written by the same code that sends it.' })
export class NotificationPreviewType {
  @Field(() => String, { description: 'HTTP method.' })
  method!: string;

  @Field(() => String, { description: 'Address.' })
  url!: string;

  @Field(() => [MessageHeader], { description: 'The headers that we set, without credentials.' })
  headers!: MessageHeader[];

  @Field(() => String, {
    description: 'The body as the try will show it: to the byte, but for the signature and what else is masked.',
  })
  body!: string;

  @Field(() => Int, { description: 'Bytes of the body as it would go over the wire.' })
  bodyBytes!: number;

  @Field(() => String, { description: 'SHA-256 of these bytes, in hexadecimal; nothing is masked in them.' })
  bodySha256!: string;

  @Field(() => SignaturePreviewType, {
    nullable: true,
    description: 'How it would be signed; null where it goes through the Admin API, with the access of the mall.',
  })
  signature!: SignaturePreviewType | null;

  @Field(() => ResendEffectType, { description: 'What becomes of the schedule.' })
  effect!: ResendEffectType;

  @Field(() => LastSentType, { nullable: true, description: 'The last try; null when there was none.' })
  last!: LastSentType | null;
}
