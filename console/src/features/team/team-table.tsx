import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Popup, PopupItem } from '../../ui/popup.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Time } from '../../ui/time.tsx';
import { absent } from '../../wording/money.ts';
import { type Deed, deedsFor } from './person-deeds.ts';
import type { OperatorRow } from './team-api.ts';

type Props = { people: OperatorRow[]; onDeed: (deed: Deed, person: OperatorRow) => void };

const stacked: [string, string][] = [
  ['name', 'deeds'],
  ['email', 'role'],
  ['state', 'twoStep'],
  ['seen', 'sessions'],
];

export function TeamTable({ people, onDeed }: Props) {
  const t = useTranslate();
  const columns: Column<OperatorRow>[] = [
    { key: 'name', header: t('account.name'), cell: ({ name }) => <strong>{name}</strong> },
    { key: 'email', header: t('session.email'), cell: ({ email }) => email },
    { key: 'role', header: t('account.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      key: 'state',
      header: t('team.state'),
      cell: ({ active }) => (
        <StatusMark mark={active ? { tone: 'good', shape: 'good' } : { tone: 'quiet', shape: 'quiet' }}>
          {t(active ? 'team.active' : 'team.inactive')}
        </StatusMark>
      ),
    },
    {
      key: 'twoStep',
      header: t('twoStep.title'),
      cell: ({ twoStep }) => t(twoStep ? 'team.twoStepOn' : 'team.twoStepOff'),
    },
    { key: 'sessions', header: t('team.sessions'), cell: ({ sessions }) => t('team.sessionsOpen', { n: sessions }) },
    {
      key: 'seen',
      header: `${t('team.lastSeen')} ${t('time.kst')}`,
      cell: ({ lastSeenAt }) => (lastSeenAt ? <Time at={lastSeenAt} /> : absent),
    },
    {
      key: 'deeds',
      header: t('team.deeds'),
      cell: (person) => <DeedsMenu person={person} onDeed={onDeed} />,
    },
  ];
  return (
    <DataTable label={t('team.title')} columns={columns} rows={people} rowKey={({ id }) => id} stacked={stacked} />
  );
}

function DeedsMenu({ person, onDeed }: { person: OperatorRow; onDeed: Props['onDeed'] }) {
  const t = useTranslate();
  const offered = deedsFor(person);
  if (offered.length === 0) return absent;
  const label = t('team.deedsOf', { name: person.name });
  return (
    <Popup
      label={label}
      button={(props) => (
        <ActionIcon {...props} variant="default" size={28} aria-label={label}>
          <IconDots size={16} aria-hidden="true" />
        </ActionIcon>
      )}
    >
      {(close) =>
        offered.map((deed) => (
          <PopupItem
            key={deed}
            icon={null}
            onChoose={() => {
              close();
              onDeed(deed, person);
            }}
          >
            {t(`team.deed.${deed}`)}
          </PopupItem>
        ))
      }
    </Popup>
  );
}
