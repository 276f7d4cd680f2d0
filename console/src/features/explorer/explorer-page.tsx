import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type Asked, ask } from './ask.ts';
import { examples } from './examples.ts';
import styles from './explorer.module.css';
import { GraphqlEditor } from './graphql-editor.tsx';
import { SchemaDocs } from './schema-docs.tsx';
import { useSchema } from './use-schema.ts';

/** Ask the API by hand, with one's own rights: what a script would get. */
export function Component() {
  const t = useTranslate();
  const schema = useSchema();
  const [query, setQuery] = useState(examples[0]?.query ?? '');
  const [variables, setVariables] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setAsked(await ask(query, variables));
    setBusy(false);
  }

  return (
    <>
      <PageHead title={t('explorer.title')} />
      <p className={styles.what}>{t('explorer.what')}</p>
      <div className={styles.bar}>
        <label className={styles.example}>
          {t('explorer.examples')}
          <select
            onChange={(event) => {
              const example = examples[Number(event.currentTarget.value)];
              if (example) setQuery(example.query);
            }}
          >
            {examples.map(({ word }, index) => (
              <option key={word} value={index}>
                {t(word)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => void run()} loading={busy}>
          {t('explorer.run')}
        </Button>
      </div>
      <div className={styles.columns}>
        <div className={styles.ask}>
          <GraphqlEditor
            label={t('explorer.query')}
            text={query}
            schema={schema}
            onChange={setQuery}
            onRun={() => void run()}
          />
          <Textarea
            label={t('explorer.variables')}
            autosize={false}
            rows={3}
            spellCheck={false}
            placeholder='{ "first": 10 }'
            value={variables}
            onChange={(event) => setVariables(event.currentTarget.value)}
          />
        </div>
        <Answer asked={asked} />
        {schema && <SchemaDocs schema={schema} />}
      </div>
    </>
  );
}

function Answer({ asked }: { asked: Asked | null }) {
  const t = useTranslate();
  return (
    <section aria-label={t('explorer.answer')} className={styles.answer}>
      <p role="status">{asked && said(asked)}</p>
      {asked && asked.is !== 'lost' && asked.text && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>{asked.text}</pre>
      )}
    </section>
  );

  function said(answer: Asked): string {
    if (answer.is === 'lost') return t('explorer.lost');
    if (answer.is === 'refused') return t(`explorer.refused.${answer.why}`);
    const { status, ms, requestId } = answer;
    return t('explorer.answered', { status, ms, requestId: requestId ?? 'none' });
  }
}
