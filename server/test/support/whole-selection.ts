import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** Selects all there is to a type, relations too, down to a depth. Pages are of two, so that it stays within the limits. */
export function wholeSelection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named.getTypes().map((member) => `... on ${member.name} ${wholeSelection(member, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => selected(field, named.name, depth));
  return `{ __typename ${fields.join(' ')} }`;
}

function selected(field: GraphQLField<unknown, unknown>, owner: string, depth: number): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  // Members of a union may have fields of the same name and another type.
  const name = `${owner}_${field.name}: ${field.name}${field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''}`;
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isUnionType(type)) return [field.name];
  const isPage = field.name === 'edges' || field.name === 'node';
  if (depth === 0 && !isPage) return [];
  const inner = wholeSelection(field.type, isPage ? depth : depth - 1);
  return [
    inner.includes('on ') ? `${name} ${inner}` : `${field.name}${name.endsWith(')') ? '(first: 2)' : ''} ${inner}`,
  ];
}
