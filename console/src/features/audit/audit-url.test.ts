import { expect, it } from 'vitest';
import { auditFilterOf, auditUrl, wholeLog } from './audit-url.ts';

const noon = new Date('2026-05-19T03:00:00Z');
const read = (query: string) => auditUrl.read(new URLSearchParams(query));

it.each(['', 'action=SIGNED_IN%2CAPI_KEY_ISSUED&actor=7', 'period=all&mall=hanokmall&target=9'])(
  'an address keeps what it says: %s',
  (query) => {
    expect(auditUrl.write(read(query)).toString()).toBe(query);
  },
);

it('a bare address asks for thirty Korean days and nothing else', () => {
  expect(auditFilterOf(wholeLog, noon)).toEqual({ from: '2026-04-19T15:00:00.000Z' });
});

it('asks for who, on what, which deeds and which malls', () => {
  expect(auditFilterOf(read('period=all&actor=7&target=9&action=SIGNED_OUT&mall=m'), noon)).toEqual({
    actorId: '7',
    subjectId: '9',
    actions: ['SIGNED_OUT'],
    mallIds: ['m'],
  });
});
