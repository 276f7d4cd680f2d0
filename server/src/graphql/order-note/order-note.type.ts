import type { AuditActorKind } from '@pgbridge/shared/audit-words';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { OrderNote } from '../../store/entities/order-note.ts';
import { AuditActorKindEnum } from '../access-enums.ts';
import { InputRefusal, KeyReusedRefusal, NotFoundRefusal, StateRefusal } from '../mutation/refusal.type.ts';
import { resultOf } from '../mutation/result-of.ts';

@ObjectType('OrderNote', { description: 'What a colleague wrote about an order. Never changed or removed.' })
export class OrderNoteType implements Pick<OrderNote, 'id' | 'at' | 'author' | 'authorKind' | 'text'> {
  @Field(() => ID, { description: 'Id of the note.' })
  id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was written.' })
  at!: Date;

  @Field(() => String, { description: 'Name of who wrote it, at that moment.' })
  author!: string;

  @Field(() => AuditActorKindEnum, { description: 'Whether that was a person or a script.' })
  authorKind!: AuditActorKind;

  @Field(() => String, { description: 'Plain text: show it as it is, it is no markup.' })
  text!: string;
}

@InputType()
export class AddNoteInput {
  @Field(() => ID, { description: 'To which order.' })
  orderId!: string;

  @Field(() => String, { description: 'Plain text of at most 2000 characters. Card and resident numbers are masked.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The same key: the same request, which happens once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The note is there.' })
export class AddNoteSuccess {
  @Field(() => OrderNoteType, { description: 'As it is kept.' })
  note!: OrderNoteType;
}

export const AddNoteResult = resultOf(
  'AddNote',
  AddNoteSuccess,
  InputRefusal,
  NotFoundRefusal,
  StateRefusal,
  KeyReusedRefusal,
);
