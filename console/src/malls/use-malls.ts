import { useQuery } from '@apollo/client/react';
import { graphql } from '../gen/gql.ts';

const mallsQuery = graphql(`
  query Malls {
    malls {
      id
      name
    }
  }
`);

/** The malls as choices of a filter: the id, with the name behind it. Empty until they are known. */
export function useMallOptions(): { value: string; label: string; lang?: string }[] {
  const { data } = useQuery(mallsQuery);
  return (data?.malls ?? []).map(({ id, name }) => ({
    value: id,
    label: name ? `${id} · ${name}` : id,
    lang: languageOfName(name ?? ''),
  }));
}

/** The language a mall's name is written in, as far as its script tells; han glyphs are drawn differently in each. */
export function languageOfName(name: string): string | undefined {
  if (/[\u3040-\u30ff]/.test(name)) return 'ja';
  if (/[\uac00-\ud7a3]/.test(name)) return 'ko';
  return undefined;
}
