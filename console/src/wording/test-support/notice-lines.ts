import type { Params } from '../params.ts';

/** A line of the timeline: what the server sends, and how it reads. */
export type Line = { params: Params; en: string; ko: string };

const notice = { notificationKind: 'PAYMENT', n: 4, ms: 812 };

export const noticeLines = {
  NOTIFICATION_CREATED: {
    params: { notificationKind: 'TRANSFER' },
    en: 'Created a notice for Cafe24: deposit.',
    ko: '카페24에 보낼 입금 완료 통보를 만들었습니다.',
  },
  DELIVERY_SUCCEEDED: {
    params: notice,
    en: 'Sent the notice (payment result); Cafe24 accepted it (try 4, 812 ms).',
    ko: '결제 결과 통보를 보냈고 카페24가 받았습니다(4차, 812 ms).',
  },
  DELIVERY_FAILED: {
    params: { ...notice, failure: 'HTTP_5XX', httpStatus: 502, nextAt: '2026-05-19T05:26:10Z' },
    en: 'Sent the notice (payment result), not confirmed (try 4, server error 502). Next try 14:26 (in about 9 min)',
    ko: '결제 결과 통보를 보냈으나 수신 확인을 받지 못했습니다(4차, 상대 서버 오류(502)). 다음 시도 14:26 (약 9분 후)',
  },
  NOTIFICATION_EXHAUSTED: {
    params: { notificationKind: 'PAYMENT', n: 11 },
    en: 'Stopped sending the notice (payment result). All 11 tries failed.',
    ko: '결제 결과 통보 자동 전송을 마쳤습니다. 11회 모두 실패했습니다.',
  },
  RECEIVER_PAUSED: {
    params: { host: 'hanok.example:443', calls: 12, failures: 11 },
    en: 'hanok.example:443 keeps failing (11 of 12 tries in 5 minutes). Notices to it wait; one every 30 s tries whether it is back.',
    ko: '실패가 이어지는 수신 서버(hanok.example:443)로 보내는 통보를 미룹니다(5분 동안 12회 중 11회 실패). 30초마다 한 건씩 시험 전송합니다.',
  },
  DELIVERY_HELD: {
    params: { ...notice, since: '2026-05-19T05:03:00Z', until: '2026-05-19T06:00:00Z' },
    en: 'Staff held the notices of this mall back: this one (payment result) waited from 05-19 14:03:00 to 05-19 15:00:00.',
    ko: '담당자가 이 쇼핑몰의 통보를 중지하여 05-19 14:03:00부터 05-19 15:00:00까지 결제 결과 통보를 미루었습니다.',
  },
  DELIVERY_WAITED: {
    params: { ...notice, host: 'hanok.example:443', since: '2026-05-19T05:03:00Z' },
    en: 'The notice (payment result) was held back since 05-19 14:03:00: hanok.example:443 did not work.',
    ko: '수신 서버(hanok.example:443) 장애로 05-19 14:03:00부터 결제 결과 통보를 미루었습니다.',
  },
  RESEND_REQUESTED: {
    params: { ...notice, by: 'Hana', reason: 'receiver mended' },
    en: 'Hana had the notice (payment result) sent again. Reason: receiver mended',
    ko: 'Hana 님이 결제 결과 통보를 다시 보냈습니다. 사유: receiver mended',
  },
  NOTIFICATION_SKIPPED: {
    params: { ...notice, by: 'Hana', reason: 'told by telephone' },
    en: 'Hana skipped the notice (payment result). Reason: told by telephone',
    ko: 'Hana 님이 결제 결과 통보를 건너뛰었습니다. 사유: told by telephone',
  },
} satisfies Record<string, Line>;
