import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';

/** What the server can be asked, from the server itself; null until it is known. */
export function useSchema(): GraphQLSchema | null {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  useEffect(() => {
    let isGone = false;
    void load().then((loaded) => {
      if (!isGone) setSchema(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return schema;
}

/** @returns null when the server does not say: the editor then works without its help */
async function load(): Promise<GraphQLSchema | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery() }),
    });
    const { data } = (await response.json()) as { data: IntrospectionQuery };
    return buildClientSchema(data);
  } catch {
    return null;
  }
}
