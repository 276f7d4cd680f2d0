import type { Language } from '../web/language.ts';
import type { HashVerdict } from './mall-state.ts';

type Words = {
  received: string;
  order: string;
  says: string;
  check: string;
  answered: string;
  repeat: string;
  verdicts: Record<HashVerdict, string>;
};

/** The words of the tables of received notifications. */
export const receivedWords: Record<Language, Words> = {
  en: {
    received: 'Received',
    order: 'Order',
    says: 'Says',
    check: 'Hash check',
    answered: 'Answered',
    repeat: 'repeat',
    verdicts: {
      ok: 'Right',
      unreadable: 'Unreadable body',
      missing_field: 'A field is missing',
      bad_hash: 'Wrong hash',
      unknown_order: 'Right hash, unknown order',
      wrong_partner: 'Right hash, other partner_id',
      wrong_currency: 'Right hash, other currency',
      wrong_amount: 'Right hash, other amount',
      wrong_tid: 'Right hash, other tid',
    },
  },
  ko: {
    received: '받은 시각',
    order: '주문',
    says: '내용',
    check: '해시 확인',
    answered: '응답',
    repeat: '중복',
    verdicts: {
      ok: '맞음',
      unreadable: '읽을 수 없는 본문',
      missing_field: '빠진 필드가 있음',
      bad_hash: '해시가 틀림',
      unknown_order: '해시는 맞지만 모르는 주문',
      wrong_partner: '해시는 맞지만 partner_id가 다름',
      wrong_currency: '해시는 맞지만 통화가 다름',
      wrong_amount: '해시는 맞지만 금액이 다름',
      wrong_tid: '해시는 맞지만 tid가 다름',
    },
  },
  ja: {
    received: '受信時刻',
    order: '注文',
    says: '内容',
    check: 'ハッシュ確認',
    answered: '応答',
    repeat: '重複',
    verdicts: {
      ok: '正しい',
      unreadable: '読み取れない本文',
      missing_field: '項目が足りない',
      bad_hash: 'ハッシュが正しくない',
      unknown_order: 'ハッシュは正しいが、知らない注文',
      wrong_partner: 'ハッシュは正しいが、partner_idが異なる',
      wrong_currency: 'ハッシュは正しいが、通貨が異なる',
      wrong_amount: 'ハッシュは正しいが、金額が異なる',
      wrong_tid: 'ハッシュは正しいが、tidが異なる',
    },
  },
};
