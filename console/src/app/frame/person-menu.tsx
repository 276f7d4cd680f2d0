import { useApolloClient, useQuery } from '@apollo/client/react';
import { ActionIcon, Menu } from '@mantine/core';
import { roles } from '@pgbridge/shared/words';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { signOut } from '../../features/session/sessions.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { viewerQuery } from '../viewer-query.ts';
import styles from './top-bar.module.css';

/** Who is signed in, and the way out. */
export function PersonMenu() {
  const t = useTranslate();
  const leave = useSignOut();
  const viewer = useQuery(viewerQuery).data?.viewer;
  const role = roles.find((known) => known === viewer?.role);
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('top.account')}>
          <IconUser size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('top.account')}>
        {viewer && (
          <Menu.Label className={styles.personText}>
            <strong>{viewer.name}</strong>
            <span>{viewer.email}</span>
            <span>{role ? t(`role.${role}`) : viewer.role}</span>
          </Menu.Label>
        )}
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void leave()}>
          {t('top.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Ends the session and forgets what it had loaded; when the server cannot be asked, the person stays signed in. */
function useSignOut() {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    if (!(await signOut())) return;
    await navigate('/sign-in');
    await client.clearStore();
  };
}
