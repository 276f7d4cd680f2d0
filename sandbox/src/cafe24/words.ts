import type { Language } from '../web/language.ts';
import type { MallFlow, MallOrderStatus, ReadingVerdict } from './mall-state.ts';

type Words = {
  malls: string;
  control: string;
  received: string;
  referencePg: string;
  chooseProduct: string;
  amount: string;
  currency: string;
  format: string;
  flow: string;
  flows: Record<MallFlow, string>;
  reading: string;
  readings: Record<ReadingVerdict, string>;
  pay: string;
  order: string;
  product: string;
  refusedTitle: string;
  refusedText: string;
  noAnswer: string;
  backToShop: string;
  returnTitle: string;
  appSaid: string;
  mallKnows: string;
  notifications: string;
  noNotifications: string;
  unknownOrder: string;
  cancelTitle: string;
  left: string;
  cancelMode: string;
  cancelSync: string;
  cancelAsync: string;
  cancel: string;
  cancelAnswers: string;
  adminChanges: string;
  statuses: Record<MallOrderStatus, string>;
};

export const words: Record<Language, Words> = {
  en: {
    malls: 'Malls',
    control: 'Control',
    received: 'Received notifications',
    referencePg: 'Reference PG',
    chooseProduct: 'Choose a product',
    amount: 'Amount',
    currency: 'Currency',
    format: 'Message format',
    flow: 'Checkout',
    flows: { async: 'asynchronous', sync: 'synchronous' },
    reading: 'What the mall read',
    readings: {
      paid: 'Paid, the hash is right',
      unpaid: 'Not paid, the hash is right',
      wrong_key: 'Not read: the browser brought another key than the payment page had',
      refused: 'The app gave no result',
      bad_hash: 'Wrong hash',
      wrong_facts: 'Right hash, but not the facts of this order',
    },
    pay: 'Pay',
    order: 'Order number',
    product: 'Product',
    refusedTitle: 'The payment app refused',
    refusedText: 'Cafe24 would tell the buyer that this payment method is not available now.',
    noAnswer: 'The app gave no answer.',
    backToShop: 'Back to the shop',
    returnTitle: 'Your order',
    appSaid: 'What the app said when it sent the buyer back (proves nothing)',
    mallKnows: 'What the mall knows',
    notifications: 'Notifications the mall received',
    noNotifications: 'None yet.',
    unknownOrder: 'The mall does not know this order.',
    cancelTitle: "Cancel, as the mall's operator",
    left: 'Left to cancel:',
    cancelMode: 'Way',
    cancelSync: 'synchronous',
    cancelAsync: 'asynchronous',
    cancel: 'Cancel the order',
    cancelAnswers: 'What the app answered',
    adminChanges: 'What the app changed through the Admin API',
    statuses: {
      requested: 'Waiting for the payment result',
      refused: 'Payment could not start',
      waiting: 'Waiting for the deposit',
      failed: 'Not paid',
      paid: 'Paid',
      partly_cancelled: 'Paid, partly cancelled',
      cancelled: 'Cancelled, money given back',
    },
  },
  ko: {
    malls: '쇼핑몰',
    control: '조작판',
    received: '받은 통보',
    referencePg: '레퍼런스 PG',
    chooseProduct: '상품을 고르십시오',
    amount: '금액',
    currency: '통화',
    format: '메시지 형식',
    flow: '결제 방식',
    flows: { async: '비동기', sync: '동기' },
    reading: '쇼핑몰이 조회한 결과',
    readings: {
      paid: '결제 완료, 해시 맞음',
      unpaid: '미결제, 해시 맞음',
      wrong_key: '조회하지 않음: 브라우저가 가져온 key가 결제창 주소의 key와 다름',
      refused: '앱이 결과를 알려 주지 않음',
      bad_hash: '해시가 틀림',
      wrong_facts: '해시는 맞지만 이 주문의 내용이 아님',
    },
    pay: '결제하기',
    order: '주문번호',
    product: '상품',
    refusedTitle: '결제 앱이 거절했습니다',
    refusedText: '카페24라면 구매자에게 지금 이 결제 수단을 쓸 수 없다고 알립니다.',
    noAnswer: '앱이 응답하지 않았습니다.',
    backToShop: '쇼핑몰로 돌아가기',
    returnTitle: '주문 결과',
    appSaid: '앱이 구매자를 돌려보내며 한 말(결제의 증거는 아님)',
    mallKnows: '쇼핑몰이 아는 상태',
    notifications: '쇼핑몰이 받은 통보',
    noNotifications: '아직 없습니다.',
    unknownOrder: '쇼핑몰이 모르는 주문입니다.',
    cancelTitle: '쇼핑몰 운영자로서 취소하기',
    left: '취소할 수 있는 금액:',
    cancelMode: '방식',
    cancelSync: '동기',
    cancelAsync: '비동기',
    cancel: '주문 취소',
    cancelAnswers: '앱의 답',
    adminChanges: '앱이 Admin API로 바꾼 것',
    statuses: {
      requested: '결제 결과를 기다리는 중',
      refused: '결제를 시작하지 못함',
      waiting: '입금을 기다리는 중',
      failed: '결제되지 않음',
      paid: '결제 완료',
      partly_cancelled: '결제 완료, 일부 취소됨',
      cancelled: '취소되어 환불됨',
    },
  },
  ja: {
    malls: 'ショップ',
    control: '操作パネル',
    received: '受け取った通知',
    referencePg: 'リファレンスPG',
    chooseProduct: '商品を選んでください',
    amount: '金額',
    currency: '通貨',
    format: 'メッセージ形式',
    flow: '決済方式',
    flows: { async: '非同期', sync: '同期' },
    reading: 'ショップが照会した結果',
    readings: {
      paid: 'お支払い完了、ハッシュは正しい',
      unpaid: '未払い、ハッシュは正しい',
      wrong_key: '照会せず: ブラウザのkeyが決済ページのkeyと異なる',
      refused: 'アプリは結果を返さなかった',
      bad_hash: 'ハッシュが正しくない',
      wrong_facts: 'ハッシュは正しいが、この注文の内容ではない',
    },
    pay: '支払う',
    order: '注文番号',
    product: '商品',
    refusedTitle: '決済アプリが拒否しました',
    refusedText: 'Cafe24なら、この支払い方法は現在使えないと購入者に伝えます。',
    noAnswer: 'アプリから応答がありませんでした。',
    backToShop: 'ショップに戻る',
    returnTitle: 'ご注文の結果',
    appSaid: 'アプリが購入者を戻すときに伝えた内容(支払いの証拠ではありません)',
    mallKnows: 'ショップが把握している状態',
    notifications: 'ショップが受け取った通知',
    noNotifications: 'まだありません。',
    unknownOrder: 'ショップが把握していない注文です。',
    cancelTitle: 'ショップ運営者としてキャンセルする',
    left: 'キャンセルできる金額:',
    cancelMode: '方式',
    cancelSync: '同期',
    cancelAsync: '非同期',
    cancel: '注文をキャンセル',
    cancelAnswers: 'アプリの応答',
    adminChanges: 'アプリがAdmin APIで変更した内容',
    statuses: {
      requested: '決済結果を待っています',
      refused: '決済を開始できませんでした',
      waiting: '入金を待っています',
      failed: '支払われていません',
      paid: 'お支払い完了',
      partly_cancelled: 'お支払い完了、一部キャンセル済み',
      cancelled: 'キャンセルされ、返金されました',
    },
  },
};
