import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
} from 'graphql';
import { graphqlSchema } from '../../src/graphql/schema.ts';

type Field = GraphQLField<unknown, unknown>;

/** Ids that required arguments want, by the name of the field and of the argument. */
export type Ids = (field: string, argument: string) => string[];

/** Queries that read every field of the schema at least once, for every id; and which fields those are. */
export async function queriesForEverything(ids: Ids): Promise<{ queries: string[]; missed: string[] }> {
  const query = (await graphqlSchema()).getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const read = new Set<string>();
  const queries = Object.values(query.getFields()).flatMap((field) =>
    argumentsOf(field, ids).map((given) => `{ ${field.name}${given}${selection(field, read, [], isMany(field))} }`),
  );
  return { queries, missed: everyField(query).filter((name) => !read.has(name)) };
}

function argumentsOf(field: Field, ids: Ids): string[] {
  const required = field.args.filter(isRequiredArgument);
  if (required.length === 0) return [isMany(field) ? '(first: 10)' : ''];
  const values = required.map(({ name }: GraphQLArgument) => ids(field.name, name));
  const count = Math.max(...values.map(({ length }) => length));
  return Array.from(
    { length: count },
    (_, index) =>
      `(${required.map(({ name }, at) => `${name}: ${JSON.stringify(values[at]?.[index] ?? 'none')}`).join(', ')})`,
  );
}

const isMany = (field: Field) => field.args.some(({ name }) => name === 'first');

/** Everything below a field, no type twice on the way down, and no list with pages inside another. */
function selection(field: Field, read: Set<string>, above: string[], inPages: boolean): string {
  const type = getNamedType(field.type);
  if (isScalarType(type) || isEnumType(type)) return '';
  if (isUnionType(type)) return ' { __typename }';
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((child) => {
    const childType = getNamedType(child.type);
    const isLeaf = isScalarType(childType) || isEnumType(childType);
    if (!isLeaf && (above.includes(childType.name) || (inPages && isMany(child)) || above.length > 4)) return [];
    if (child.args.some(isRequiredArgument)) return [];
    read.add(`${type.name}.${child.name}`);
    const given = isMany(child) ? '(first: 20)' : '';
    return [`${child.name}${given}${selection(child, read, [...above, type.name], inPages || isMany(child))}`];
  });
  return ` { __typename ${parts.join(' ')} }`;
}

function everyField(type: GraphQLObjectType, seen = new Set<string>()): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    const name = type.name === 'Query' ? [] : [`${type.name}.${field.name}`];
    if (!isObjectType(below) || seen.has(below.name)) return name;
    seen.add(below.name);
    return [...name, ...everyField(below, seen)];
  });
}
