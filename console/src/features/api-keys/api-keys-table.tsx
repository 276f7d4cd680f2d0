import { Button } from '@mantine/core';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { absent } from '../../wording/money.ts';
import type { ApiKeyRow } from './api-keys-api.ts';
import { keyState, keyStateMark } from './key-state.ts';

type Props = { keys: ApiKeyRow[]; onRevoke: (apiKey: ApiKeyRow) => void };

const stacked: [string, string][] = [
  ['name', 'revoke'],
  ['state', 'four'],
  ['malls', 'role'],
  ['used', 'expires'],
  ['by', 'by'],
];

export function ApiKeysTable({ keys, onRevoke }: Props) {
  const t = useTranslate();
  const now = useNow();
  const columns: Column<ApiKeyRow>[] = [
    { key: 'name', header: t('account.name'), cell: ({ name }) => <strong>{name}</strong> },
    {
      key: 'state',
      header: t('team.state'),
      cell: (apiKey) => {
        const state = keyState(apiKey, now);
        return <StatusMark mark={keyStateMark[state]}>{t(`keys.state.${state}`)}</StatusMark>;
      },
    },
    { key: 'role', header: t('account.role'), cell: ({ role }) => t(`role.${role}`) },
    { key: 'malls', header: t('keys.malls'), cell: ({ mallIds }) => mallIds?.join(', ') ?? t('keys.allMalls') },
    { key: 'four', header: t('keys.lastFour'), cell: ({ lastFour }) => <code>…{lastFour}</code> },
    { key: 'by', header: t('keys.issuedBy'), cell: ({ issuedBy }) => t('keys.by', { name: issuedBy }) },
    {
      key: 'used',
      header: `${t('keys.lastUsed')} ${t('time.kst')}`,
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : t('keys.neverUsed')),
    },
    {
      key: 'expires',
      header: `${t('keys.expires')} ${t('time.kst')}`,
      cell: ({ expiresAt }) => <Time at={expiresAt} />,
    },
    {
      key: 'revoke',
      header: t('keys.revoke'),
      cell: (apiKey) => {
        const state = keyState(apiKey, now);
        if (state === 'revoked' || state === 'expired') return absent;
        return (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onRevoke(apiKey)}
            aria-label={t('keys.revokeOf', { name: apiKey.name })}
          >
            {t('keys.revoke')}
          </Button>
        );
      },
    },
  ];
  return <DataTable label={t('keys.title')} columns={columns} rows={keys} rowKey={({ id }) => id} stacked={stacked} />;
}
