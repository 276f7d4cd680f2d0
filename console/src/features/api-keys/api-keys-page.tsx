import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SecretOnce } from '../../ui/secret-once.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type ApiKeyRow, apiKeysQuery } from './api-keys-api.ts';
import { ApiKeysTable } from './api-keys-table.tsx';
import { IssueKeyDialog } from './issue-key-dialog.tsx';
import { RevokeKeyDialog } from './revoke-key-dialog.tsx';

type Layer = { kind: 'issue' } | { kind: 'revoke'; apiKey: ApiKeyRow } | { kind: 'secret'; secret: string | null };

/** Keys of scripts. A key is seen once, when it is issued. */
export function Component() {
  const t = useTranslate();
  const result = useQuery(apiKeysQuery);
  const [layer, setLayer] = useState<Layer | null>(null);
  const close = () => setLayer(null);
  const changed = (next: Layer | null) => {
    setLayer(next);
    void result.refetch();
  };
  return (
    <>
      <PageHead title={t('keys.title')}>
        {result.data && <Button onClick={() => setLayer({ kind: 'issue' })}>{t('keys.issue')}</Button>}
      </PageHead>
      <QueryView result={result} rows={6} rowHeight={36}>
        {({ apiKeys }) =>
          apiKeys.length === 0 ? (
            <EmptyState>{t('keys.empty')}</EmptyState>
          ) : (
            <ApiKeysTable keys={apiKeys} onRevoke={(apiKey) => setLayer({ kind: 'revoke', apiKey })} />
          )
        }
      </QueryView>
      {layer?.kind === 'issue' && (
        <IssueKeyDialog onIssued={(secret) => changed({ kind: 'secret', secret })} onClose={close} />
      )}
      {layer?.kind === 'revoke' && (
        <RevokeKeyDialog apiKey={layer.apiKey} onDone={() => changed(null)} onClose={close} />
      )}
      {layer?.kind === 'secret' && (
        <SecretOnce title={t('keys.secretTitle')} secret={layer.secret} lost={t('keys.secretLost')} onClose={close}>
          {t('keys.secretOnce')}
        </SecretOnce>
      )}
    </>
  );
}
