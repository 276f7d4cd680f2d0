import { auditActions, auditActorKinds, auditSubjectKinds } from '@pgbridge/shared/audit-words';
import {
  mallEventKinds,
  mallStates,
  paymentMethods,
  setupCodes,
  setupFindings,
  setupFixes,
  setupStates,
} from '@pgbridge/shared/mall-words';
import { foundAs } from '@pgbridge/shared/order-list-words';
import { settingNames, settingSections } from '@pgbridge/shared/setting-words';
import { providerRefusals } from '@pgbridge/shared/sign-in-words';
import {
  actors,
  approvalStatuses,
  attentionCauses,
  cancellationOrigins,
  cancellationStatuses,
  cancelReasons,
  deliveryTriggers,
  directions,
  failureKinds,
  flows,
  messageKinds,
  notificationChannels,
  notificationKinds,
  notificationStatuses,
  orderStatuses,
  roles,
  timelineKinds,
  verdicts,
} from '@pgbridge/shared/words';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { type Language, languages } from './languages.ts';
import { lateSubjects, loadTexts } from './late-texts.ts';

const catalogues: Record<Language, Record<string, string>> = { en: { ...en }, ja: { ...ja }, ko: { ...ko } };
for (const language of languages) {
  Object.assign(catalogues[language], await loadTexts(lateSubjects, language));
}
const placeholders = (message: string) => [
  ...new Set(message.match(/\{([a-z]\w*)[,}]/g)?.map((name) => name.slice(1, -1))),
];

describe.each(languages)('the %s catalogue', (language) => {
  const messages = catalogues[language];

  it('is free of ICU mistakes', () => {
    const faults: string[] = [];
    const intl = createIntl({ locale: language, messages, onError: (error) => faults.push(error.message) });
    for (const [id, message] of Object.entries(messages)) {
      const values = Object.fromEntries(placeholders(message).map((name) => [name, 1]));
      expect(intl.formatMessage({ id }, values)).not.toMatch(/[{}]|''/);
    }
    expect(faults).toEqual([]);
  });

  it('has a word for every value the server can send', () => {
    const words = {
      flow: flows,
      orderStatus: orderStatuses,
      cancellationStatus: cancellationStatuses,
      cancellationOrigin: cancellationOrigins,
      notificationKind: notificationKinds,
      notificationStatus: notificationStatuses,
      notificationChannel: notificationChannels,
      deliveryTrigger: deliveryTriggers,
      failure: failureKinds,
      foundAs,
      direction: directions,
      verdict: verdicts,
      messageKind: messageKinds,
      attentionCause: attentionCauses,
      attentionDo: attentionCauses,
      auditAction: auditActions,
      auditActor: auditActorKinds,
      auditSubject: auditSubjectKinds,
      roleMay: roles,
      timeline: timelineKinds,
      actor: actors,
      role: roles,
      cancelReason: cancelReasons,
      approvalStatus: approvalStatuses,
      mallState: mallStates,
      mallEvent: mallEventKinds,
      paymentMethod: paymentMethods,
      setupLine: setupCodes,
      setupState: setupStates,
      setupFinding: setupFindings,
      setupFix: setupFixes,
      providerRefusal: providerRefusals,
      'settings.section': settingSections,
      setting: settingNames,
      settingEffect: settingNames,
    };
    const wanted = Object.entries(words).flatMap(([group, values]) => values.map((value) => `${group}.${value}`));
    expect(wanted.filter((key) => !messages[key]?.trim())).toEqual([]);
  });

  it('says of every value what the English one says', () => {
    const values = (message: string) => placeholders(message).sort();
    const differing = Object.entries(catalogues.en).filter(
      ([key, message]) => values(message).join() !== values(messages[key] ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe('Korean particles', () => {
  // Their form depends on the last sound of the word before, which for a value is not known. Every kind ends in 통보.
  const bare = /\{(?!kind\})\w+\}(?:을|를|은|는|이|가|으로|로|과|와)(?=[\s.,)]|$)/;

  it('never follow a bare value', () => {
    expect(Object.entries(catalogues.ko).filter(([, message]) => bare.test(message))).toEqual([]);
  });

  it('would be noticed', () => {
    expect(bare.test('{amount}을 취소했습니다.')).toBe(true);
    expect(bare.test('{kind}를 보냈습니다.')).toBe(false);
    expect(bare.test('금액({amount})을 취소했습니다.')).toBe(false);
  });

  it('fit the kinds they follow', () => {
    const kinds = Object.entries(catalogues.ko).filter(([key]) => key.startsWith('notificationKind.'));
    expect(kinds.filter(([, word]) => !word.endsWith('통보'))).toEqual([]);
  });
});

describe('Japanese texts', () => {
  const japanese = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}。、（）「」：]';
  const latin = '[A-Za-z0-9{}]';
  // Inside braces blanks belong to ICU ("select, none {} other {…}"), not to the text.
  const blank = new RegExp(`${japanese} ${latin}|[A-Za-z0-9] ${japanese}`, 'u');
  const halfWidth = new RegExp(`${japanese}[,.!?:;()]|[,.!?:;()]${japanese}`, 'u');

  it('have no blank between Latin and Japanese letters', () => {
    expect(Object.entries(ja).filter(([, message]) => blank.test(message))).toEqual([]);
    expect(blank.test('PG から')).toBe(true);
    expect(blank.test('{at, select, none {} other {次は{at}}}')).toBe(false);
  });

  it('are punctuated in full width', () => {
    expect(Object.entries(ja).filter(([, message]) => halfWidth.test(message))).toEqual([]);
    expect(halfWidth.test('送信失敗(自動終了)')).toBe(true);
  });

  it('call money that goes back 返金', () => {
    expect(Object.entries(ja).filter(([, message]) => message.includes('取消'))).toEqual([]);
  });
});
