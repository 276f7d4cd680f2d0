import { ArgsType, Field, Int } from 'type-graphql';
import { badInput } from '../errors.ts';

const largestPage = 100;
export const usualPage = 25;

/** Arguments of a list that is read forwards only. */
@ArgsType()
export class ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, from 1 to 100; 25 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;
}

/** Arguments of a list that is read in both directions. */
@ArgsType()
export class PageArgs extends ForwardPageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the end, from 1 to 100; not together with `first`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what stands before this cursor; goes with `last`.' })
  before?: string | null;
}

/** One direction, a size and where to begin. */
export type PageWindow = { size: number; cursor: string | null; backwards: boolean };

/** Reads the arguments; throws a refusal for the caller when they don't fit together. */
export function pageWindow({ first, after, last, before }: PageArgs): PageWindow {
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null)) {
    throw badInput('Use `first` with `after`, or `last` with `before`, but not both.');
  }
  const name = backwards ? 'last' : 'first';
  const size = (backwards ? last : first) ?? usualPage;
  if (size < 1 || size > largestPage) throw badInput(`\`${name}\` must be from 1 to ${largestPage}, not ${size}.`);
  return { size, cursor: (backwards ? before : after) ?? null, backwards };
}
