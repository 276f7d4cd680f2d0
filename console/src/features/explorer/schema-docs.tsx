import { Button } from '@mantine/core';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isUnionType,
} from 'graphql';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import styles from './explorer.module.css';

/** What can be asked, field by field, in the schema's own English; each type opens. */
export function SchemaDocs({ schema }: { schema: GraphQLSchema }) {
  const t = useTranslate();
  const [path, setPath] = useState<string[]>(['Query']);
  const type = schema.getType(path.at(-1) ?? 'Query');
  const open = (name: string) => setPath([...path, name]);
  if (!type) return null;
  return (
    <section aria-label={t('explorer.docs')} className={styles.docs}>
      <header className={styles.docsHead}>
        <h2 lang="en">{type.name}</h2>
        {path.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => setPath(path.slice(0, -1))}>
            {t('dialog.cancel')}
          </Button>
        )}
      </header>
      {type.description && <p lang="en">{type.description}</p>}
      <dl lang="en">
        {membersOf(type).map(({ name, type: of, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {of && (
                <button type="button" className={styles.type} onClick={() => open(of.opens)}>
                  {of.text}
                </button>
              )}
            </dt>
            {description && <dd>{description}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}

type AnyField = Pick<GraphQLField<unknown, unknown>, 'name' | 'description'> & {
  args?: readonly { name: string }[];
  type: GraphQLType;
};
type Member = { name: string; type?: { text: string; opens: string }; description?: string | null };

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return [...type.getValues()];
  if (isUnionType(type)) {
    return type.getTypes().map(({ name, description }) => ({ name, type: { text: name, opens: name }, description }));
  }
  if (!('getFields' in type)) return [];
  return Object.values<AnyField>(type.getFields()).map(({ name, args = [], type: of, description }) => ({
    name: args.length > 0 ? `${name}(${args.map((arg) => arg.name).join(', ')})` : name,
    type: { text: String(of), opens: getNamedType(of).name },
    description,
  }));
}
