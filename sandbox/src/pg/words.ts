import type { Language } from '../web/language.ts';
import type { buyerActions } from './buyer-actions.ts';
import type { PaymentStatus, WebhookMode } from './pg-state.ts';

type Words = {
  title: string;
  order: string;
  payTo: string;
  goods: string;
  choices: Record<(typeof buyerActions)[number], [label: string, meaning: string]>;
  statuses: Record<PaymentStatus, string>;
  over: string;
  review: string;
  goOn: string;
  account: string;
  home: string;
  accounts: string;
  control: string;
};

export const words: Record<Language, Words> = {
  en: {
    title: 'Reference PG: payment',
    order: 'PG order',
    payTo: 'Pay to',
    goods: 'For',
    choices: {
      approve: ['Approve', 'The card is charged.'],
      decline: ['Decline', 'The card is refused.'],
      cancel: ['Cancel', 'The buyer changes their mind.'],
      pay_later: ['Pay later', 'A virtual account is issued; the money comes later.'],
      expire: ['Let it expire', 'The buyer never decides.'],
    },
    statuses: {
      P: 'Pending',
      A: 'Authorised',
      S: 'Paid',
      F: 'Declined',
      C: 'Cancelled by the buyer',
      E: 'Expired',
      R: 'Refunded',
    },
    over: 'This payment needs nothing more here.',
    review: 'Authorised. The shop shows the order once more.',
    goOn: 'Back to the shop',
    account: 'Virtual account',
    home: 'Reference PG',
    accounts: 'Virtual accounts',
    control: 'Control',
  },
  ko: {
    title: '레퍼런스 PG 결제',
    order: 'PG 주문 번호',
    payTo: '받는 곳',
    goods: '내용',
    choices: {
      approve: ['승인', '카드에서 결제됩니다.'],
      decline: ['거절', '카드사가 거절합니다.'],
      cancel: ['취소', '구매자가 그만둡니다.'],
      pay_later: ['나중에 입금', '가상계좌가 발급되고 돈은 나중에 들어옵니다.'],
      expire: ['만료', '구매자가 끝내 결정하지 않습니다.'],
    },
    statuses: {
      P: '대기',
      A: '인증됨',
      S: '결제 완료',
      F: '거절됨',
      C: '구매자가 취소함',
      E: '만료됨',
      R: '환불됨',
    },
    over: '이 결제는 여기서 더 할 일이 없습니다.',
    review: '인증되었습니다. 쇼핑몰에서 주문을 한 번 더 보여 줍니다.',
    goOn: '쇼핑몰로 돌아가기',
    account: '가상계좌',
    home: '레퍼런스 PG',
    accounts: '가상계좌 목록',
    control: '조작판',
  },
  ja: {
    title: 'リファレンスPG お支払い',
    order: 'PG注文番号',
    payTo: 'お支払い先',
    goods: '内容',
    choices: {
      approve: ['承認', 'カードで決済されます。'],
      decline: ['拒否', 'カード会社が拒否します。'],
      cancel: ['キャンセル', '購入者がやめます。'],
      pay_later: ['後払い', 'バーチャル口座が発行され、入金は後になります。'],
      expire: ['期限切れにする', '購入者が最後まで決めません。'],
    },
    statuses: {
      P: '待機中',
      A: '認証済み',
      S: 'お支払い完了',
      F: '拒否されました',
      C: '購入者がキャンセルしました',
      E: '期限切れ',
      R: '返金済み',
    },
    over: 'このお支払いについて、ここですることはもうありません。',
    review: '認証されました。ショップで注文をもう一度確認します。',
    goOn: 'ショップに戻る',
    account: 'バーチャル口座',
    home: 'リファレンスPG',
    accounts: 'バーチャル口座一覧',
    control: '操作パネル',
  },
};

type ForcedMode = Exclude<WebhookMode, 'normal'>;

/** What a forced webhook mode does, as a sentence for the banner. */
export const webhookModeWords: Record<ForcedMode, Record<Language, string>> = {
  hold: {
    en: 'The PG now holds back every webhook.',
    ko: '지금 PG가 모든 웹훅을 보내지 않고 붙들고 있습니다.',
    ja: '現在、PGはすべてのWebhookを保留しています。',
  },
  wrong_digest: {
    en: 'The PG now signs every webhook wrongly.',
    ko: '지금 PG가 모든 웹훅에 틀린 서명을 붙입니다.',
    ja: '現在、PGはすべてのWebhookに誤った署名を付けています。',
  },
  other_amount: {
    en: 'The PG now reports another amount in every webhook.',
    ko: '지금 PG가 모든 웹훅에 다른 금액을 적습니다.',
    ja: '現在、PGはすべてのWebhookで別の金額を伝えています。',
  },
  twice: {
    en: 'The PG now sends every webhook twice.',
    ko: '지금 PG가 모든 웹훅을 두 번 보냅니다.',
    ja: '現在、PGはすべてのWebhookを2回送っています。',
  },
  reorder: {
    en: 'The PG now sends webhook S before P.',
    ko: '지금 PG가 S 웹훅을 P보다 먼저 보냅니다.',
    ja: '現在、PGはWebhookのSをPより先に送っています。',
  },
};
