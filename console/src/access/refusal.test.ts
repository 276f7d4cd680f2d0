import { expect, it } from 'vitest';
import { refusalSentence } from '../wording/refusal-sentence.ts';
import { translator } from '../wording/test-support/translator.ts';
import { isRefusal } from './refusal.ts';

it.each([
  ['LAST_ADMIN', {}, 'The last administrator cannot be removed.', '마지막 관리자는 해제할 수 없습니다.'],
  [
    'CODE_WRONG',
    { left: 1 },
    'That code is not right; 1 try left. Enter the next one.',
    '코드가 맞지 않습니다. 1회 더 입력할 수 있습니다. 새 코드가 나오면 다시 입력해 주십시오.',
  ],
  [
    'CODE_WRONG',
    {},
    'That code is not right. Enter the next one.',
    '코드가 맞지 않습니다. 새 코드가 나오면 다시 입력해 주십시오.',
  ],
  [
    'MALL_UNKNOWN',
    { malls: ['a', 'b'] },
    'There is no such mall (a, b). Choose among the malls.',
    '없는 쇼핑몰입니다(a, b). 목록에서 선택해 주십시오.',
  ],
])('%s with %j reads: %s', (code, params, en, ko) => {
  expect(refusalSentence({ code, params }, translator('en'))).toBe(en);
  expect(refusalSentence({ code, params }, translator('ko'))).toBe(ko);
});

it('tells a refusal from a success by its type', () => {
  expect(isRefusal({ __typename: 'StepUpRefusal' })).toBe(true);
  expect(isRefusal({ __typename: 'OwnAccountSuccess' })).toBe(false);
});
