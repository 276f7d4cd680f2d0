import express, { type Request } from 'express';
import { describe, expect, test } from 'vitest';
import { bodyFields } from './body-fields.ts';

function read(body: unknown) {
  const request: Request = Object.assign(Object.create(express.request), { body });
  return bodyFields(request);
}
const fieldsOf = (text: string) => read(Buffer.from(text)).value;
const whyNot = (text: string) => read(Buffer.from(text)).refusal;

describe('a body is read as what it is, whatever its Content-Type says', () => {
  test.each<[what: string, text: string, fields: object]>([
    ['JSON', '{"amount":"3065.00","extra_data":{"a":["b"]}}', { amount: '3065.00', extra_data: { a: ['b'] } }],
    ['JSON with space around', ' \r\n{"a":"1"}\n', { a: '1' }],
    ['JSON behind a byte order mark', '\uFEFF{"a":"1"}', { a: '1' }],
    ['JSON in Korean', '{"name":"한옥"}', { name: '한옥' }],
    ['an empty object', '{}', {}],
    ['a form', 'amount=3065.00&hash_data=a%2Bb%3D', { amount: '3065.00', hash_data: 'a+b=' }],
    ['a form with spaces', 'name=a+b%20c', { name: 'a b c' }],
    ['a form in Korean', 'name=%ED%95%9C%EC%98%A5', { name: '한옥' }],
    ['a nested form', 'extra_data[a]=1&extra_data[b][c]=2', { extra_data: { a: '1', b: { c: '2' } } }],
    ['the same, escaped', 'extra_data%5Ba%5D=1', { extra_data: { a: '1' } }],
    ['a field twice', 'a=1&a=2', { a: ['1', '2'] }],
    ['a word', 'hello', { hello: '' }],
    ['half an escape', 'a=%E0%A4%A', { a: '%E0%A4%A' }],
  ])('%s', (_what, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

describe('a number at the top keeps the characters it was sent in, because they are signed', () => {
  test.each(['3065.00', '39000', '1e3', '-0', '0.10', '12345678901234567890', '1.0000000000000000001'])(
    '%s',
    (number) => {
      expect(fieldsOf(`{"amount":${number},"more":"x"}`)).toEqual({ amount: number, more: 'x' });
    },
  );

  test('beneath, and in text, it stays what it was', () => {
    const fields = { amount: '1', extra_data: { amount: 1.5 }, list: [2], yes: true, none: null };
    expect(fieldsOf(JSON.stringify(fields))).toEqual(fields);
  });

  test('of a field given twice the last counts', () => {
    expect(fieldsOf('{"amount":1.0,"amount":2.0}')).toEqual({ amount: '2.0' });
    expect(fieldsOf('{"amount":1.0,"amount":"2"}')).toEqual({ amount: '2' });
  });
});

describe('a body that is no set of fields is refused', () => {
  test.each<[text: string, why: string]>([
    ['', 'empty'],
    ['{', 'not JSON'],
    ['{"a":1', 'not JSON'],
    ["{'a':1}", 'not JSON'],
    ['{"a":1}{"b":2}', 'not JSON'],
    ['[{"a":1}]', 'not an object'],
    ['"a=1"', 'not an object'],
    [`${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, 'nested too deep'],
    [`${'{"a":'.repeat(50_000)}1`, 'not JSON'],
  ])('%.20s: %s', (text, why) => {
    expect(whyNot(text)).toEqual({ code: 'MALFORMED_BODY', params: { why } });
  });

  test.each([undefined, {}, 'a=1'])('as is a body that nobody read as bytes: %j', (body) => {
    expect(read(body).refusal).toEqual({ code: 'MALFORMED_BODY', params: { why: 'empty' } });
  });
});

test.each(['{"__proto__":{"polluted":true}}', '__proto__[polluted]=true', 'constructor[prototype][polluted]=true'])(
  'no body reaches the prototype of all objects: %s',
  (text) => {
    fieldsOf(text);
    expect({}).not.toHaveProperty('polluted');
  },
);

test('a form is read no deeper and no longer than any honest message', () => {
  const many = Array.from({ length: 500 }, (_, index) => `f${index}=1`).join('&');
  expect(Object.keys(fieldsOf(many) ?? {})).toHaveLength(200);
  expect(JSON.stringify(fieldsOf(`a${'[b]'.repeat(1_000)}=1`)).match(/\{/g)).toHaveLength(7);
});
