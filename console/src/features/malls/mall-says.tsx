import { Link } from 'react-router';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { kstShort } from '../../wording/time.ts';
import { mallStateMark } from './mall-words.ts';
import styles from './malls.module.css';
import type { MallDetails } from './malls-api.ts';
import { mallPath } from './malls-url.ts';

/** How the mall does, in a sentence; where its setup lacks something, the way to it. */
export function MallSays({ mall }: { mall: MallDetails }) {
  const t = useTranslate();
  const now = useNow();
  const at = mall.noticesPause?.since ?? mall.uninstalledAt;
  const first = mall.setup.find(({ state }) => state === 'BAD');
  const sentence = t(`mall.says.${mall.state}`, {
    on: mall.enabledShopCount,
    all: mall.shops.length,
    line: first ? t(`setupLine.${first.code}`) : 'none',
    by: mall.noticesPause?.by ?? 'none',
    reason: mall.noticesPause?.reason ?? 'none',
    at: at ? kstShort(new Date(at), now) : 'none',
  });
  return (
    <p className={styles.says}>
      <StatusMark mark={mallStateMark[mall.state]}>
        <strong>{t(`mallState.${mall.state}`)}</strong> {sentence}
      </StatusMark>
      {mall.state === 'SETUP_INCOMPLETE' && <Link to={mallPath(mall.id, 'setup')}>{t('mall.showSetup')}</Link>}
    </p>
  );
}
