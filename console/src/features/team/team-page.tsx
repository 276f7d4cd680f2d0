import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { PersonDeedDialog } from './person-deed-dialog.tsx';
import type { Deed } from './person-deeds.ts';
import { type OperatorRow, teamQuery } from './team-api.ts';
import { TeamTable } from './team-table.tsx';

/** What stands over the page. */
type Layer =
  | { kind: 'add' }
  | { kind: 'deed'; deed: Deed; person: OperatorRow }
  | { kind: 'password'; password: string | null };

/** The people of the support staff, and what an administrator changes about them. */
export function Component() {
  const t = useTranslate();
  const result = useQuery(teamQuery);
  const [layer, setLayer] = useState<Layer | null>(null);
  const close = () => setLayer(null);
  const done = () => {
    close();
    void result.refetch();
  };
  const showPassword = (password: string | null) => {
    setLayer({ kind: 'password', password });
    void result.refetch();
  };
  return (
    <>
      <PageHead title={t('team.title')}>
        {result.data && <Button onClick={() => setLayer({ kind: 'add' })}>{t('team.add')}</Button>}
      </PageHead>
      <QueryView result={result} rows={6} rowHeight={36}>
        {({ operators }) => (
          <TeamTable people={operators} onDeed={(deed, person) => setLayer({ kind: 'deed', deed, person })} />
        )}
      </QueryView>
      {layer?.kind === 'add' && <AddPersonDialog onPassword={showPassword} onClose={close} />}
      {layer?.kind === 'deed' && (
        <PersonDeedDialog
          deed={layer.deed}
          person={layer.person}
          onDone={done}
          onPassword={showPassword}
          onClose={close}
        />
      )}
      {layer?.kind === 'password' && (
        <SecretOnce
          title={t('team.passwordTitle')}
          secret={layer.password}
          lost={t('team.passwordLost')}
          onClose={close}
        >
          {t('team.passwordOnce')}
        </SecretOnce>
      )}
    </>
  );
}
