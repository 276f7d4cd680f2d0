import { type MallState, type SetupCode, type SetupState, setupCodes } from '@pgbridge/shared/mall-words';
import type { MallHistoryQuery } from '../../gen/graphql.ts';
import type { Translate } from '../../i18n/translate.ts';
import { failureFact } from '../../wording/facts.ts';
import { has, type Params, textOf } from '../../wording/params.ts';
import { kstShort } from '../../wording/time.ts';
import type { Mark } from '../../wording/tones.ts';
import type { SetupLine } from './malls-api.ts';

export const mallStateMark: Record<MallState, Mark> = {
  WORKING: { tone: 'good', shape: 'good' },
  SETUP_INCOMPLETE: { tone: 'warning', shape: 'warning' },
  PAUSED: { tone: 'warning', shape: 'warning' },
  UNINSTALLED: { tone: 'quiet', shape: 'quiet' },
};

export const setupMark: Record<SetupState, Mark> = {
  OK: { tone: 'good', shape: 'good' },
  CAREFUL: { tone: 'warning', shape: 'warning' },
  BAD: { tone: 'bad', shape: 'bad' },
  UNTESTED: { tone: 'quiet', shape: 'quiet' },
};

/** What was found at a line of the setup. */
export function findingSentence(
  { finding, params }: Pick<SetupLine, 'finding' | 'params'>,
  now: Date,
  t: Translate,
): string {
  const facts = params as Params;
  const names = ['scopes', 'httpStatus', 'keyId', 'currencies', 'count', 'shopNo', 'host', 'ms', 'seconds'];
  return t(`setupFinding.${finding}`, {
    ...Object.fromEntries(names.map((name) => [name, textOf(facts, name)])),
    failure: failureFact(facts, t),
    until: timeFact(facts, 'until', now),
    at: timeFact(facts, 'at', now),
  });
}

type MallEvent = NonNullable<MallHistoryQuery['mall']>['history']['edges'][number]['node'];

/** One line of a mall's history. */
export function mallEventSentence(
  { kind, by, params }: Pick<MallEvent, 'kind' | 'by' | 'params'>,
  now: Date,
  t: Translate,
) {
  const facts = params as Params;
  const names = ['shopNo', 'currency', 'added', 'removed', 'from', 'to', 'reason'];
  return t(`mallEvent.${kind}`, {
    ...Object.fromEntries(names.map((name) => [name, textOf(facts, name)])),
    by: by ?? 'none',
    since: timeFact(facts, 'since', now),
    wrong: wrongLines(textOf(facts, 'bad'), t),
  });
}

function wrongLines(codes: string, t: Translate): string {
  const wrong = codes.split(',').flatMap((code) => setupCodes.filter((known): known is SetupCode => known === code));
  return wrong.length === 0 ? 'none' : wrong.map((code) => t(`setupLine.${code}`)).join(', ');
}

function timeFact(params: Params, name: string, now: Date): string {
  return has(params, name) ? kstShort(new Date(textOf(params, name)), now) : 'none';
}
