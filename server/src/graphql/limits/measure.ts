import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { usualPage } from '../paging/page-args.ts';

/** How big an operation is before it runs. */
export type Size = { depth: number; aliases: number; cost: number };

export type Operation = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
};

/** A list without paging belongs to one row and is short: tries, attempts, shops. */
const shortList = 3;

/**
 * Measures an operation. Cost: one a field, times the page size below a list. Introspection counts for nothing:
 * it reads no row, and GraphQL itself limits how deep it goes. A fragment is measured once, however often it is spread.
 */
export function measure({ schema, operation, fragments, variables }: Operation): Size {
  const known = new Map<string, Size>();

  function ofSelections(set: SelectionSetNode, type: GraphQLCompositeType | undefined): Size {
    const size = { depth: 0, aliases: 0, cost: 0 };
    for (const selection of set.selections) {
      const part = ofSelection(selection, type);
      size.depth = Math.max(size.depth, part.depth);
      size.aliases += part.aliases;
      size.cost += part.cost;
    }
    return size;
  }

  function ofSelection(node: SelectionSetNode['selections'][number], type: GraphQLCompositeType | undefined): Size {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(node.selectionSet, named(node.typeCondition) ?? type);
    const aliases = node.alias ? 1 : 0;
    const field = fieldOf(type, node.name.value);
    if (!field) return { depth: 0, aliases, cost: 0 };
    const inner = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(inner)) return { depth: 1, aliases, cost: 1 };
    const below = ofSelections(node.selectionSet, inner);
    const times = rows(field, getArgumentValues(field, node, variables));
    return { depth: below.depth + 1, aliases: below.aliases + aliases, cost: 1 + below.cost * times };
  }

  function ofFragment(name: string): Size {
    const fragment = fragments.get(name);
    if (!fragment) return { depth: 0, aliases: 0, cost: 0 };
    const size = known.get(name) ?? ofSelections(fragment.selectionSet, named(fragment.typeCondition));
    known.set(name, size);
    return size;
  }

  function named(condition: { name: { value: string } } | undefined): GraphQLCompositeType | undefined {
    const type = condition && schema.getType(condition.name.value);
    return isCompositeType(type) ? type : undefined;
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function fieldOf(type: GraphQLCompositeType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name.startsWith('__')) return undefined;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** How many times what is selected below a field is read. The rows of a connection are counted at the connection. */
function rows(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): number {
  if (field.args.some((arg) => arg.name === 'first')) return Number(given.first ?? given.last ?? usualPage);
  const isRowsOfPage = field.name === 'edges';
  return isListType(getNullableType(field.type)) && !isRowsOfPage ? shortList : 1;
}
