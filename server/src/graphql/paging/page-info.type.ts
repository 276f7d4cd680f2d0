import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page lies within its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More follows this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Something stands before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; empty when there is none.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; empty when there is none.' })
  endCursor!: string | null;
}
