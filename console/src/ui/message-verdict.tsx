import type { Direction, FailureKind, Verdict } from '@pgbridge/shared/words';
import { useTranslate } from '../i18n/language-context.tsx';
import { failureWords } from '../wording/failure.ts';
import { asOwnSentence } from '../wording/reason.ts';
import { verdictMark } from '../wording/tones.ts';
import { StatusMark } from './status-mark.tsx';

type Props = {
  message: {
    direction: Direction;
    verdict: Verdict;
    failureKind?: FailureKind | null;
    httpStatus?: number | null;
  };
};

/** Our verdict on what came in; for what we sent and the partner did not take, how it failed. */
export function MessageVerdict({ message: { direction, verdict, failureKind, httpStatus } }: Props) {
  const t = useTranslate();
  if (direction === 'OUTBOUND' && failureKind) {
    return (
      <StatusMark mark={{ tone: 'warning', shape: 'warning' }}>
        {asOwnSentence(failureWords(failureKind, httpStatus ? String(httpStatus) : 'none', t))}
      </StatusMark>
    );
  }
  return <StatusMark mark={verdictMark[verdict]}>{t(`verdict.${verdict}`)}</StatusMark>;
}
