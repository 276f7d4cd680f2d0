import { describe, expect, it } from 'vitest';
import { choice, moment, several, text, urlCodec, words } from './url-codec.ts';

type State = { q: string; status: ('PAID' | 'FAILED')[]; mall: string[]; order: 'asc' | 'desc'; from: string };

const codec = urlCodec<State>({
  q: text(),
  status: several(['PAID', 'FAILED']),
  mall: words(),
  order: choice(['desc', 'asc'], 'desc'),
  from: moment(),
});
const read = (query: string) => codec.read(new URLSearchParams(query));
const untouched: State = { q: '', status: [], mall: [], order: 'desc', from: '' };

describe('a screen’s state in the address', () => {
  it('comes back as it was written', () => {
    const state: State = {
      q: '한글 &=',
      status: ['PAID', 'FAILED'],
      mall: ['a', 'b'],
      order: 'asc',
      from: '2026-02-28',
    };
    expect(read(codec.write(state).toString())).toEqual(state);
  });

  it('is bare while untouched', () => {
    expect(read('')).toEqual(untouched);
    expect(codec.write(untouched).toString()).toBe('');
  });

  it('forgives what it does not understand', () => {
    expect(read('status=NONSENSE,PAID,PAID&order=sideways&from=2026-02-30&mall=,a,a,&other=1&q=%20x%20')).toEqual({
      ...untouched,
      q: 'x',
      status: ['PAID'],
      mall: ['a'],
    });
  });

  it.each([
    ['2026-05-19', '2026-05-19'],
    ['2026-05-19T14:00', '2026-05-19T14:00'],
    ['2026-05-19T14:03:27', '2026-05-19T14:03:27'],
    ['2026-05-19T24:00', ''],
    ['2026-02-30T14:00', ''],
    ['2026-05-19T14', ''],
    ['14:00', ''],
  ])('takes the moment %j as %j', (written, value) => {
    expect(read(`from=${written}`).from).toBe(value);
  });

  it('understands repeated keys like joined ones', () => {
    expect(read('status=PAID&status=FAILED').status).toEqual(['PAID', 'FAILED']);
  });
});
