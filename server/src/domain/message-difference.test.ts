import { expect, test } from 'vitest';
import { differencesOf } from './message-difference.ts';

test.each([
  ['nothing', '{"a":"1","b":{"c":2}}', '{"a":"1","b":{"c":2}}', []],
  ['a value', '{"a":"1","b":2}', '{"a":"2","b":2}', [{ field: 'a', before: '1', after: '2' }]],
  ['a field more', '{"a":1}', '{"a":1,"b":null}', [{ field: 'b', before: null, after: 'null' }]],
  ['a field less', '{"a":1,"b":""}', '{"a":1}', [{ field: 'b', before: '', after: null }]],
  ['deep inside', '{"x":{"y":1}}', '{"x":{"y":2}}', [{ field: 'x', before: '{"y":1}', after: '{"y":2}' }]],
  ['nothing in a form', 'a=1&b=%ED%95%9C', 'b=%ED%95%9C&a=1', []],
  ['a value in a form', 'a=1&b=2', 'a=1&b=3', [{ field: 'b', before: '2', after: '3' }]],
  ['names that every object has', '{}', '{"__proto__":"x"}', [{ field: '__proto__', before: null, after: 'x' }]],
])('two bodies differ in %s', (_what, before, after, differences) => {
  expect(differencesOf(before, after)).toEqual(differences);
});
