import { type FailureKind, failureKinds } from '@pgbridge/shared/words';
import { describe, expect, test } from 'vitest';
import { countedSince, heldSince, nextProbe, receiverOf, type SignOfLife, shouldPause, signOfLife } from './breaker.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 4, 19, 5) + seconds * 1_000);

describe('a receiver is a host and a port', () => {
  test.each([
    ['https://shop.hanok.example/noty', 'shop.hanok.example:443'],
    ['https://SHOP.hanok.example:443/other?a=1', 'shop.hanok.example:443'],
    ['http://127.0.0.1/noty', '127.0.0.1:80'],
    ['http://127.0.0.1:3100/noty', '127.0.0.1:3100'],
    ['http://[::1]:3100/noty', '[::1]:3100'],
    ['', null],
    ['/noty', null],
    ['data:text/html,x', null],
  ])('%s: %s', (url, receiver) => expect(receiverOf(url)).toBe(receiver));
});

describe('what a try says about its receiver', () => {
  const signs: Record<FailureKind, SignOfLife> = {
    DNS: 'dead',
    CONNECT: 'dead',
    TLS: 'dead',
    TIMEOUT: 'dead',
    HTTP_5XX: 'dead',
    HTTP_3XX: 'alive',
    HTTP_4XX: 'alive',
    NOT_OK: 'alive',
    UNREADABLE: 'alive',
    BLOCKED: 'none',
    NO_ACCESS: 'none',
    INTERRUPTED: 'none',
  };
  test.each([...failureKinds])('%s', (kind) => expect(signOfLife(kind)).toBe(signs[kind]));
  test('a success', () => expect(signOfLife(null)).toBe('alive'));
});

test.each<[calls: number, failures: number, pauses: boolean]>([
  [0, 0, false],
  [9, 9, false],
  [10, 6, false],
  [10, 7, true],
  [10, 10, true],
  [100, 69, false],
  [100, 70, true],
  [1_000, 699, false],
])('%i calls, %i of them failures: paused %s', (calls, failures, pauses) => {
  expect(shouldPause({ calls, failures })).toBe(pauses);
});

test('five minutes count, and nothing from before the receiver was back', () => {
  expect(countedSince(at(1_000), null)).toEqual(at(700));
  expect(countedSince(at(1_000), at(600))).toEqual(at(700));
  expect(countedSince(at(1_000), at(900))).toEqual(at(900));
});

test('a paused receiver is tried again after 30 s', () => expect(nextProbe(at(0))).toEqual(at(30)));

describe('since when a notification was held back', () => {
  const paused = { pausedAt: at(100), resumedAt: null, probeAt: at(130) };
  const resumed = { pausedAt: at(100), resumedAt: at(500), probeAt: null };
  test.each<[what: string, dueAt: Date, pause: Parameters<typeof heldSince>[1], now: Date, since: Date | null]>([
    ['due before the pause, goes as the probe', at(50), paused, at(130), at(100)],
    ['due within it, goes as the probe', at(120), paused, at(130), at(120)],
    ['due just now', at(130), paused, at(130), null],
    ['paused before, and again', at(50), { ...paused, resumedAt: at(20) }, at(130), at(100)],
    ['due before the pause, goes after it', at(50), resumed, at(501), at(100)],
    ['due within it, goes after it', at(300), resumed, at(501), at(300)],
    ['due after it', at(501), resumed, at(600), null],
  ])('%s', (_what, dueAt, pause, now, since) => expect(heldSince(dueAt, pause, now)).toEqual(since));
});
