import { useQuery } from '@apollo/client/react';
import { Outlet, useOutletContext, useParams } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useActivity } from '../../live/activity-context.tsx';
import { languageOfName } from '../../malls/use-malls.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SectionLinks } from '../../ui/section-links.tsx';
import { NotFoundState } from '../../ui/states.tsx';
import { MallActions } from './mall-actions.tsx';
import { MallFacts } from './mall-facts.tsx';
import { MallSays } from './mall-says.tsx';
import styles from './malls.module.css';
import { type MallDetails, mallQuery } from './malls-api.ts';
import { mallPath } from './malls-url.ts';

const tabs = ['shops', 'setup', 'domains', 'history'] as const;

type Shared = { mall: MallDetails; refetch: () => void };

/** What every part of the page works with. */
export const useMall = () => useOutletContext<Shared>();

/** All about one mall: how it does in a sentence, what may be done, and its parts. */
export function Component() {
  const { mallId = '' } = useParams();
  const result = useQuery(mallQuery, { variables: { mallId } });
  const refetch = () => void result.refetch().catch(() => undefined);
  useActivity(({ kinds }) => {
    if (kinds.includes('MALL') || kinds.includes('CATCH_UP')) refetch();
  });
  return (
    <>
      <PageTitle>{mallId}</PageTitle>
      <QueryView result={result} rows={10}>
        {({ mall }) => (mall ? <MallView mall={mall} refetch={refetch} /> : <NotFoundState />)}
      </QueryView>
    </>
  );
}

function MallView({ mall, refetch }: Shared) {
  const t = useTranslate();
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h1>{mall.id}</h1>
          <span lang={languageOfName(mall.name ?? '')}>{mall.name}</span>
        </div>
        <MallSays mall={mall} />
        <MallActions mall={mall} refetch={refetch} />
      </header>
      <MallFacts mall={mall} />
      <SectionLinks
        label={t('mall.tabs')}
        sections={tabs.map((tab) => ({ to: mallPath(mall.id, tab), name: t(`mall.tab.${tab}`) }))}
      />
      <Outlet context={{ mall, refetch } satisfies Shared} />
    </>
  );
}
