import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { CancelPreview } from '../../flows/parts/foresee-cancel.ts';
import { TellingEnum } from '../cancellation-enums.ts';

type Request = CancelPreview['toPg'];

@ObjectType('PreviewRequest', { description: 'A request that would be sent. Nothing was.' })
class PreviewRequestType implements Request {
  @Field(() => String, { description: 'HTTP method.' })
  method!: string;

  @Field(() => String, { description: 'Where it would go.' })
  url!: string;

  @Field(() => GraphQLJSON, { description: 'The headers that we set, by name; keys and tokens are masked.' })
  headers!: Record<string, string>;

  @Field(() => String, { description: 'The body, to the byte.' })
  body!: string;
}

@ObjectType('CancelPreview', {
  description:
    'What a cancellation would do. Neither of its requests is signed over its fields: the header `authorization` proves us.',
})
export class CancelPreviewType implements Omit<CancelPreview, 'telling'> {
  @Field(() => PreviewRequestType, {
    description: 'To the PG. Its reference and key follow from your `idempotencyKey`, so the same key sends the same.',
  })
  toPg!: Request;

  @Field(() => PreviewRequestType, {
    nullable: true,
    description: 'To Cafe24, once the PG has given the money back. Null when it is not told by us.',
  })
  toCafe24!: Request | null;

  @Field(() => TellingEnum, { description: 'How Cafe24 learns of it.' })
  telling!: CancelPreview['telling'];

  @Field(() => String, { description: 'What goes back, decimal text.' })
  amount!: string;

  @Field(() => String, { description: 'What can still be cancelled afterwards, decimal text.' })
  left!: string;

  @Field(() => Boolean, { description: 'It is above the limit, so a second person must agree.' })
  needsApproval!: boolean;

  @Field(() => String, { description: 'Up to this amount one person is enough, decimal text.' })
  limit!: string;
}
