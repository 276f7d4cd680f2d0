import { useState } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useMay } from '../../access/viewer.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import styles from './malls.module.css';
import { type MallDetails, refreshTokenMutation } from './malls-api.ts';
import { MethodDialog } from './method-dialog.tsx';
import { PauseDialog } from './pause-dialog.tsx';

type Props = { mall: MallDetails; refetch: () => void };

/** Why this person can't change anything about a mall, in words; null when they can. */
export function useWhyNot(mall: MallDetails, needsApp = false): string | null {
  const t = useTranslate();
  const may = useMay('malls.manage');
  if (!may) return t('refusal.FORBIDDEN', { role: t('role.admin') });
  return needsApp && mall.uninstalledAt ? t('mall.gone') : null;
}

/** What an administrator does with a mall; others see it and why it is not for them. */
export function MallActions({ mall, refetch }: Props) {
  const t = useTranslate();
  const { send, busy, refusal } = useChange();
  const [layer, setLayer] = useState<'pause' | 'method' | null>(null);
  const why = useWhyNot(mall);
  const whyNoToken = useWhyNot(mall, true);
  const close = () => setLayer(null);
  const done = () => {
    close();
    refetch();
  };
  async function renew() {
    const input = { mallId: mall.id };
    if (await send(refreshTokenMutation, { input }, (data) => data.refreshMallToken)) refetch();
  }
  return (
    <>
      <div className={styles.actions}>
        <DeedButton variant="default" why={why} onPress={() => setLayer('pause')}>
          {t(mall.noticesPause ? 'mall.resume' : 'mall.pause')}
        </DeedButton>
        <DeedButton variant="default" why={whyNoToken} loading={busy} onPress={() => void renew()}>
          {t('mall.refreshToken')}
        </DeedButton>
        <DeedButton variant="default" why={why} onPress={() => setLayer('method')}>
          {t('mall.methodChange')}
        </DeedButton>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
      {layer === 'pause' && <PauseDialog mall={mall} onDone={done} onClose={close} />}
      {layer === 'method' && <MethodDialog mall={mall} onDone={done} onClose={close} />}
    </>
  );
}
