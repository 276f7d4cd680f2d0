import type { Response } from 'express';
import type { MallContext } from './mall-context.ts';
import type { AnswerRule } from './mall-state.ts';

const normal: AnswerRule = { mode: 'normal', seconds: 0, times: null };

/** The rule for this mall's next answer, counting down its `times`. */
export function takeRule({ store }: MallContext, mallId: string): AnswerRule {
  const scope = store.rules[mallId] ? mallId : '*';
  const rule = store.rules[scope];
  if (!rule) return normal;
  if (rule.times !== null) {
    rule.times -= 1;
    if (rule.times <= 0) delete store.rules[scope];
    store.touch();
  }
  return rule;
}

/** Answers as the rule says. @returns what went out, in words for the record. */
export async function answerWith(
  { timers }: MallContext,
  response: Response,
  { mode, seconds }: AnswerRule,
  accepted: boolean,
): Promise<string> {
  const say = (status: number, result: string) => {
    response.status(status).json({ result });
    return `${status} {"result":"${result}"}`;
  };
  switch (mode) {
    case 'normal':
      return say(200, accepted ? 'OK' : 'FAIL');
    case 'slow':
      await timers.wait(seconds * 1000);
      if (response.destroyed) return 'nobody waited for the answer';
      return say(200, accepted ? 'OK' : 'FAIL');
    case 'refuse':
      return say(200, 'NO');
    case 'http502':
      response.status(502).type('html').send('<h1>502 Bad Gateway</h1>');
      return '502';
    case 'redirect':
      response.redirect(302, '/maintenance');
      return '302';
    case 'unreadable':
      response.status(200).type('html').send('<p>OK');
      return '200 (HTML)';
    case 'reset':
      response.socket?.resetAndDestroy();
      return 'connection reset';
  }
}
