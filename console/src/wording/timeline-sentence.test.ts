import { timelineKinds } from '@pgbridge/shared/words';
import { describe, expect, it } from 'vitest';
import type { Params } from './params.ts';
import { lines } from './test-support/lines.ts';
import { translator } from './test-support/translator.ts';
import { timelineSentence } from './timeline-sentence.ts';

const context = { now: new Date('2026-05-19T05:17:00Z'), requestId: 'req-7' };
describe.each(['en', 'ko'] as const)('an order’s timeline in %s', (language) => {
  it.each(timelineKinds)('words %s', (kind) => {
    const { params, [language]: sentence } = lines[kind];
    expect(timelineSentence(kind, params, context, translator(language))).toBe(sentence);
  });

  it.each(timelineKinds)('still has a sentence for %s when the facts are missing', (kind) => {
    expect(timelineSentence(kind, {}, context, translator(language))).not.toBe('');
  });
});

describe('an order’s timeline in ja', () => {
  const ja = translator('ja');

  it('reads on one line, amounts and waits in Japanese', () => {
    expect(timelineSentence('DELIVERY_FAILED', lines.DELIVERY_FAILED.params, context, ja)).toBe(
      '決済結果通知を送信しましたが、受信確認がありません（4回目、相手サーバーエラー：502）。次の送信は14:26（約9分後）です。',
    );
    expect(timelineSentence('PAYMENT_REQUESTED', { amount: '12800', currency: 'JPY' }, context, ja)).toBe(
      'Cafe24が12,800円の決済を要求しました。',
    );
  });

  it.each(timelineKinds)('words %s, with and without its facts', (kind) => {
    expect(timelineSentence(kind, lines[kind].params, context, ja)).not.toMatch(/none|undefined/);
    expect(timelineSentence(kind, {}, context, ja)).not.toBe('');
  });
});

describe('a cause that begins with a name', () => {
  it('keeps its capital', () => {
    const sentence = timelineSentence('ATTENTION_RAISED', { cause: 'NOTIFY_EXHAUSTED' }, context, translator('en'));
    expect(sentence).toBe('A person is needed: Cafe24 notice given up');
  });
});

describe('a failed delivery', () => {
  const failed = { ...lines.DELIVERY_FAILED.params };
  const sentence = (params: Params) => timelineSentence('DELIVERY_FAILED', params, context, translator('en'));

  it('names a next try that is past without a distance', () => {
    expect(sentence({ ...failed, nextAt: '2026-05-19T05:05:00Z' })).toMatch(/Next try 14:05$/);
  });

  it('names none when none was planned', () => {
    expect(sentence({ ...failed, nextAt: null })).toMatch(/502\)\.$/);
  });

  it('says what failed without a status when no answer came', () => {
    expect(sentence({ ...failed, failure: 'TLS', httpStatus: null })).toContain('(try 4, TLS error)');
  });
});
