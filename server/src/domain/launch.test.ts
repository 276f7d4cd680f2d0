import { describe, expect, test } from 'vitest';
import { isLaunch, readLaunch } from './launch.ts';
import { sign } from './signatures.ts';

const secret = 'test-client-secret';
const sent = new Date(1_767_225_600_000);

// Vectors L1 and L2 of the contract.
const l1 =
  'is_multi_shop=T&lang=ko_KR&mall_id=demomall&nation=KR&shop_no=1&timestamp=1767225600&user_id=demomall&user_name=demomall&user_type=P&hmac=KcyhGfTSNEw3Fklrsut08CE0gbHpHn4FWulld2g7Uzk%3D';
const l2 =
  'is_multi_shop=F&lang=ko_KR&mall_id=demomall&nation=KR&shop_no=1&timestamp=1767225600&user_id=demomall&user_name=%EB%8C%80%ED%91%9C+%EA%B4%80%EB%A6%AC%EC%9E%90&user_type=P&hmac=CvbaETNyGLSWfflVLTfQ6QSY%2FBir86pUR6kw%2FrhBbTY%3D';

const codeOf = (query: string, now = sent) => readLaunch(query, secret, now).refusal?.code;
const later = (seconds: number) => new Date(sent.getTime() + seconds * 1_000);

test.each([l1, l2])('a launch that Cafe24 signed is read: %s', (query) => {
  expect(readLaunch(query, secret, sent).value).toMatchObject({
    mallId: 'demomall',
    userId: 'demomall',
    isRepresentative: true,
    language: 'ko_KR',
  });
});

test('the hmac has one spelling, however the link was encoded', () => {
  const [encoded, plain] = [l2, l2.replaceAll('%2F', '/').replace(/%3D$/, '=')].map((query) =>
    readLaunch(query, secret, sent),
  );
  expect(plain?.value?.hmac).toBe(encoded?.value?.hmac);
});

test('it counts for less than an hour, either way', () => {
  expect([later(3_599), later(-3_599)].map((now) => codeOf(l1, now))).toEqual([undefined, undefined]);
  expect([later(3_600), later(-3_600)].map((now) => codeOf(l1, now))).toEqual(['LAUNCH_TOO_OLD', 'LAUNCH_TOO_OLD']);
});

test.each([
  ['another mall', l1.replace('mall_id=demomall', 'mall_id=victim')],
  ['another user', l1.replace('user_id=demomall', 'user_id=other')],
  ['another encoding of the same text', l2.replace('+', '%20')],
  ['another order of the fields', l1.replace('is_multi_shop=T&lang=ko_KR', 'lang=ko_KR&is_multi_shop=T')],
  ['a field more', `mall_id=victim&${l1}`],
  ['a field after the hmac', `${l1}&mall_id=victim`],
  ['an hmac in hexadecimal', l1.replace(/hmac=.*/, 'hmac=29cca119f4d2344c37164965')],
  ['a broken escape', l1.replace('%3D', '%3')],
  ['an empty hmac', l1.replace(/hmac=.*/, 'hmac=')],
  ['no hmac', l1.replace(/&hmac=.*/, '')],
])('%s is refused', (_what, query) => {
  expect(codeOf(query)).toMatch(/^LAUNCH_(BAD_HMAC|MALFORMED)$/);
});

test('under an empty secret nothing is signed', () => {
  const text = l1.replace(/&hmac=.*/, '');
  const forged = `${text}&hmac=${encodeURIComponent(sign(text, 'x'))}`;
  expect(readLaunch(forged, '', sent).refusal?.code).toBe('LAUNCH_BAD_HMAC');
});

describe('even signed, a field must be what it says', () => {
  test.each([
    ['mall_id=evil.example/x?', 'mall_id'],
    ['mall_id=UPPER', 'mall_id'],
    ['mall_id=abc', 'mall_id'],
    ['mall_id=victim.admin', 'mall_id'],
    [`mall_id=${'a'.repeat(21)}`, 'mall_id'],
    ['mall_id=demomall%0a', 'mall_id'],
    ['mall_id=demomall&mall_id=othermall', 'mall_id'],
    ['user_id=', 'user_id'],
    ['user_type=S', 'user_type'],
    ['user_type=P&user_type=A', 'user_type'],
    ['timestamp=soon', 'timestamp'],
    ['timestamp=1767225600&timestamp=1', 'timestamp'],
  ])('%s', (field, named) => {
    const name = field.split('=')[0];
    const fields = ['mall_id=demomall', 'timestamp=1767225600', 'user_id=demomall', 'user_type=P'];
    const text = fields.map((usual) => (usual.startsWith(`${name}=`) ? field : usual)).join('&');
    const { refusal } = readLaunch(`${text}&hmac=${encodeURIComponent(sign(text, secret))}`, secret, sent);
    expect(refusal).toEqual({ code: 'LAUNCH_MALFORMED', params: { field: named } });
  });
});

test('what has no launch parameters is no launch', () => {
  expect(['', 'search=1', 'lang=ko'].map(isLaunch)).toEqual([false, false, false]);
  expect([l1, 'mall_id=victim', 'hmac='].map(isLaunch)).toEqual([true, true, true]);
});
