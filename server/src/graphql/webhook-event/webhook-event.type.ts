import type { Direction, FailureKind, MessageKind, Verdict } from '@pgbridge/shared/words';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { WebhookEvent } from '../../store/entities/webhook-event.ts';
import { DirectionEnum, FailureKindEnum, MessageKindEnum, VerdictEnum } from '../enums.ts';
import { connectionOf } from '../paging/connection.ts';

@ObjectType('Header', { description: 'One header of a message.' })
export class HeaderType {
  @Field(() => String, { description: 'Name as it was sent.' })
  name!: string;

  @Field(() => String, { description: 'Value; secrets are masked.' })
  value!: string;
}

type Shown = Omit<WebhookEvent, 'order' | 'duplicateOf' | 'dedupeKey' | 'bodySha256' | 'body' | 'responseBody'>;

@ObjectType('WebhookEvent', { description: 'One message received from or sent to a partner, with our verdict.' })
export class WebhookEventType implements Pick<Shown, Exclude<keyof Shown, symbol>> {
  @Field(() => ID, { description: 'Id of the message.' })
  id!: string;

  @Field(() => DirectionEnum, { description: 'Which way it went.' })
  direction!: Direction;

  @Field(() => MessageKindEnum, { description: 'What kind of message it is.' })
  kind!: MessageKind;

  @Field(() => VerdictEnum, { description: 'Our judgement.' })
  verdict!: Verdict;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or held, as a code like BAD_HASH.' })
  reason!: string | null;

  @Field(() => GraphQLJSON, { nullable: true, description: "Facts for the reason's sentence: field, ours, theirs …" })
  reasonParams!: Record<string, string | number> | null;

  @Field(() => GraphQLDateTime, { description: 'When it arrived or was sent.' })
  receivedAt!: Date;

  @Field(() => String, { nullable: true, description: "Cafe24's `mall_id`, as far as the message told." })
  mallId!: string | null;

  @Field(() => String, { description: 'HTTP method.' })
  method!: string;

  @Field(() => String, { description: 'Path for an inbound message, address for an outbound one.' })
  path!: string;

  @Field(() => Int, { nullable: true, description: 'Status of the answer.' })
  httpStatus!: number | null;

  @Field(() => FailureKindEnum, { nullable: true, description: 'Why an outbound message did not get through.' })
  failureKind!: FailureKind | null;

  @Field(() => Int, { nullable: true, description: 'Milliseconds until the answer.' })
  durationMs!: number | null;

  @Field(() => [HeaderType], { description: 'Headers of the message.' })
  headers!: HeaderType[];

  @Field(() => String, { nullable: true, description: 'Address the message came from.' })
  remoteAddress!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When headers and bodies were removed, their time being over; empty while they are here.',
  })
  bodyRemovedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the removed body as it was stored, in hex; empty when there was none.',
  })
  removedBodySha256!: string | null;

  @Field(() => String, { nullable: true, description: 'The same of the answer.' })
  removedResponseSha256!: string | null;

  @Field(() => String, { description: 'Id of the request, also in the answer and in the log.' })
  requestId!: string;
}

export const WebhookEventConnection = connectionOf('WebhookEvent', () => WebhookEventType, 'messages');
