import { describe, expect, it } from 'vitest';
import { messageFilterOf, messagesUrl } from './messages-url.ts';
import { noticeFilterOf, noticesUrl } from './notices-url.ts';

const now = new Date('2026-05-19T03:00:00Z');

describe('the filters of the webhook history', () => {
  it('ask for messages as the address says', () => {
    const query = 'q=req-7&order=12&dir=INBOUND&kind=PAYMENT_REQUEST&verdict=REJECTED,HELD&mall=demomall&period=all';
    expect(messageFilterOf(messagesUrl.read(new URLSearchParams(query)), now)).toEqual({
      search: 'req-7',
      orderId: '12',
      directions: ['INBOUND'],
      kinds: ['PAYMENT_REQUEST'],
      verdicts: ['REJECTED', 'HELD'],
      mallIds: ['demomall'],
    });
  });

  it('ask for notifications as the address says', () => {
    const query = 'status=EXHAUSTED&kind=TRANSFER&failure=TLS&host=a.example:443&mall=demomall&from=2026-05-19T14:00';
    expect(noticeFilterOf(noticesUrl.read(new URLSearchParams(query)), now)).toEqual({
      statuses: ['EXHAUSTED'],
      kinds: ['TRANSFER'],
      failureKinds: ['TLS'],
      receivers: ['a.example:443'],
      mallIds: ['demomall'],
      from: '2026-05-19T05:00:00.000Z',
    });
  });
});
