import { describe, expect, test } from 'vitest';
import { translator } from '../../wording/test-support/translator.ts';
import { outcomeOfTry } from './outcome-of-try.ts';
import { resendEffectSentence } from './resend-effect-sentence.ts';

const now = new Date('2026-05-19T05:17:00Z');
const planned = '2026-05-19T05:26:00Z';
const next = '2026-05-19T05:27:00Z';

describe('what sending does', () => {
  test.each([
    [
      { replaces: planned, nextIfFails: next },
      'PENDING',
      'Replaces the try planned for 14:26 (in about 9 min). If it fails, the next is at 14:27 (in about 10 min).',
      '예정된 14:26 (약 9분 후) 시도를 대신합니다. 실패하면 다음 시도는 14:27 (약 10분 후)입니다.',
    ],
    [
      { replaces: null, nextIfFails: null },
      'EXHAUSTED',
      'No try is planned. If it fails, nothing more is sent by itself.',
      '예정된 자동 전송이 없습니다. 실패하면 자동으로 더 보내지 않습니다.',
    ],
    [
      { replaces: null, nextIfFails: null },
      'DELIVERED',
      'Cafe24 accepted this at 2026-05-19 14:26:00. The same content is sent once more.',
      '카페24가 2026-05-19 14:26:00에 이미 받은 통보입니다. 같은 내용을 한 번 더 보냅니다.',
    ],
  ] as const)('%o of one that is %s', (effect, status, en, ko) => {
    const notice = { status, deliveredAt: status === 'DELIVERED' ? planned : null };
    expect(resendEffectSentence(effect, notice, now, translator('en'))).toBe(en);
    expect(resendEffectSentence(effect, notice, now, translator('ko'))).toBe(ko);
  });
});

describe('what came of it', () => {
  const ok = { succeeded: true, durationMs: 812, failureKind: null, httpStatus: 200 };
  const bad = { succeeded: false, durationMs: 40, failureKind: 'HTTP_5XX', httpStatus: 502 } as const;
  test.each([
    [null, null, false, 'Sending.', '보내고 있습니다.'],
    [
      null,
      null,
      true,
      'No result yet. It will appear in the timeline.',
      '아직 결과가 오지 않았습니다. 결과는 처리 내역에 나타납니다.',
    ],
    [ok, null, false, 'Accepted by Cafe24 (812 ms).', '카페24가 받았습니다(812 ms).'],
    [
      bad,
      next,
      false,
      'Not confirmed (server error 502). Next try 14:27 (in about 10 min).',
      '수신 확인을 받지 못했습니다(상대 서버 오류(502)). 다음 시도 14:27 (약 10분 후).',
    ],
    [
      bad,
      null,
      false,
      'Not confirmed (server error 502). Nothing more is sent by itself.',
      '수신 확인을 받지 못했습니다(상대 서버 오류(502)). 자동으로 더 보내지 않습니다.',
    ],
  ])('%o, next %s, late %s', (made, nextAt, isLate, en, ko) => {
    const say = (language: 'en' | 'ko') => outcomeOfTry(made, nextAt, { isLate, now, t: translator(language) }).words;
    expect([say('en'), say('ko')]).toEqual([en, ko]);
  });
});
