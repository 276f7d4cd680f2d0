import { useQuery } from '@apollo/client/react';
import { settingSections } from '@pgbridge/shared/setting-words';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SectionLinks } from '../../ui/section-links.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { SectionForm } from './section-form.tsx';
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
      <SectionLinks
        label={t('settings.sections')}
        sections={settingSections.map((each) => ({ to: pathOfSection(each), name: t(`settings.section.${each}`) }))}
      />
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
