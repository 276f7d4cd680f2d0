import { useQuery } from '@apollo/client/react';
import { settingSections } from '@pgbridge/shared/setting-words';
import { useState } from 'react';
import { NavLink, useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { SectionForm } from './section-form.tsx';
import styles from './settings.module.css';
import { settingsQuery } from './settings-api.ts';
import { pathOfSection } from './settings-url.ts';

/** How the bridge is set up, and what an administrator changes of it. What was typed stays while one looks at another section. */
export function Component() {
  const t = useTranslate();
  const { section: asked = '' } = useParams();
  const section = settingSections.find((known) => known.toLowerCase() === asked);
  const result = useQuery(settingsQuery, { fetchPolicy: 'cache-and-network' });
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  return (
    <>
      <PageHead title={t('settings.title')} />
      <nav className={styles.tabs} aria-label={t('settings.sections')}>
        {settingSections.map((each) => (
          <NavLink key={each} to={pathOfSection(each)} className={styles.tab} preventScrollReset>
            {t(`settings.section.${each}`)}
          </NavLink>
        ))}
      </nav>
      <QueryView result={result} rows={4} rowHeight={96}>
        {({ settings }) =>
          section ? (
            <SectionForm
              key={section}
              settings={settings.filter((setting) => setting.section === section)}
              drafts={drafts}
              onDrafts={setDrafts}
              refetch={() =>
                result.refetch().then(
                  () => undefined,
                  () => undefined,
                )
              }
            />
          ) : (
            <NotFoundState />
          )
        }
      </QueryView>
    </>
  );
}
