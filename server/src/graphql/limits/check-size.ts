import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../errors.ts';
import { measure, type Size } from './measure.ts';

/** The largest operation that is run. The console's own largest is about a tenth of it. */
const largest: Size = { depth: 10, aliases: 50, cost: 10_000 };

type Asked = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
};

/** @throws the refusal of an operation that is too big, however it came */
export function checkSize({ schema, document, operation, variables }: Asked): void {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const size = measure({ schema, operation, fragments, variables });
  for (const name of ['depth', 'aliases', 'cost'] as const) {
    if (size[name] > largest[name]) {
      throw badInput(`This operation is too big: ${name} ${size[name]}, at most ${largest[name]}.`);
    }
  }
}
