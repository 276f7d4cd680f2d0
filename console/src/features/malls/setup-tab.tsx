import { useState } from 'react';
import { useChange } from '../../access/use-change.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import { useNow } from '../../ui/clock.tsx';
import { DeedButton } from '../../ui/deed-button.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { kstShort } from '../../wording/time.ts';
import { useWhyNot } from './mall-actions.tsx';
import { useMall } from './mall-page.tsx';
import { findingSentence, setupMark } from './mall-words.ts';
import styles from './malls.module.css';
import { type SetupLine, testSetupMutation } from './malls-api.ts';

/** What payments need, line by line: what was found, when, and what mends it. */
export function Component() {
  const t = useTranslate();
  const { mall, refetch } = useMall();
  const { send, busy, refusal } = useChange();
  const [tested, setTested] = useState<SetupLine['code'] | 'all' | null>(null);
  const why = useWhyNot(mall, true);

  async function test(code: SetupLine['code'] | null) {
    setTested(code ?? 'all');
    const input = { mallId: mall.id, codes: code && [code] };
    if (await send(testSetupMutation, { input }, (data) => data.testMallSetup)) refetch();
    setTested(null);
  }

  return (
    <>
      <div className={styles.actions}>
        <DeedButton variant="default" why={why} loading={busy && tested === 'all'} onPress={() => void test(null)}>
          {t('setup.testAll')}
        </DeedButton>
        <span role="status">{busy && t('setup.testing')}</span>
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
      <ul className={styles.lines} aria-label={t('mall.tab.setup')}>
        {mall.setup.map((line) => (
          <Line
            key={line.code}
            line={line}
            why={why}
            busy={busy && tested === line.code}
            onTest={() => void test(line.code)}
          />
        ))}
      </ul>
    </>
  );
}

type LineProps = { line: SetupLine; why: string | null; busy: boolean; onTest: () => void };

function Line({ line, why, busy, onTest }: LineProps) {
  const t = useTranslate();
  const now = useNow();
  const { code, state, fix, testedAt } = line;
  return (
    <li className={styles.line} data-state={state}>
      <StatusMark mark={setupMark[state]}>
        <strong>{t(`setupLine.${code}`)}</strong> {t(`setupState.${state}`)}
      </StatusMark>
      <div>
        <p>{findingSentence(line, now, t)}</p>
        {fix && state !== 'UNTESTED' && <p className={styles.fix}>{t(`setupFix.${fix}`)}</p>}
        <p className={styles.dim}>
          {testedAt ? t('setup.testedAt', { at: kstShort(new Date(testedAt), now) }) : t('setup.untested')}
        </p>
      </div>
      <DeedButton variant="default" size="compact-sm" why={why} loading={busy} onPress={onTest}>
        {t('setup.test')}
      </DeedButton>
    </li>
  );
}
