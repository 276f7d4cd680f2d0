import { useApolloClient } from '@apollo/client/react';
import { ActionIcon } from '@mantine/core';
import { roles } from '@pgbridge/shared/words';
import { IconLogout, IconShieldLock, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../access/viewer.ts';
import { signOut } from '../../features/session/sessions.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { Popup, PopupItem } from '../../ui/popup.tsx';
import { governEntries } from './rail-entries.ts';
import styles from './top-bar.module.css';

/** Who is signed in, the way to their account, and the way out. */
export function PersonMenu() {
  const t = useTranslate();
  const leave = useSignOut();
  const navigate = useNavigate();
  const viewer = useViewer();
  const role = roles.find((known) => known === viewer?.role);
  const open = (path: string, close: () => void) => {
    close();
    void navigate(path);
  };
  return (
    <Popup
      label={t('top.account')}
      button={(props) => (
        <ActionIcon {...props} variant="subtle" color="gray" size={32} aria-label={t('top.account')}>
          <IconUser size={20} aria-hidden="true" />
        </ActionIcon>
      )}
    >
      {(close) => (
        <>
          {viewer && (
            <div className={styles.person}>
              <strong>{viewer.name}</strong>
              <span>{viewer.email}</span>
              <span>{role ? t(`role.${role}`) : viewer.role}</span>
            </div>
          )}
          <div className={styles.govern}>
            {governEntries
              .filter(({ permission }) => viewer?.permissions.includes(permission))
              .map(({ to, word, Icon }) => (
                <PopupItem key={to} icon={<Icon size={16} aria-hidden="true" />} onChoose={() => open(to, close)}>
                  {t(word)}
                </PopupItem>
              ))}
          </div>
          <PopupItem icon={<IconShieldLock size={16} aria-hidden="true" />} onChoose={() => open('/account', close)}>
            {t('account.title')}
          </PopupItem>
          <PopupItem icon={<IconLogout size={16} aria-hidden="true" />} onChoose={() => void leave()}>
            {t('top.signOut')}
          </PopupItem>
        </>
      )}
    </Popup>
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
