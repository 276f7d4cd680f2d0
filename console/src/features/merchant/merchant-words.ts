/** Merchants come from Cafe24's admin, which has more languages than the console. */
const en = {
  title: 'Payment settings',
  linked: 'Linked. Switch a shop on to take payments.',
  working: 'Linked. The shops that are switched on take payments.',
  notLinked: 'Not linked yet. Enter the keys that the PG gave you.',
  expired: "The app's period at Cafe24 is over. Renew it in Cafe24's app store.",
  account: 'PG account',
  publicKey: 'Public key',
  secretKey: 'Secret key',
  secretHint: 'Stored encrypted and never shown again.',
  link: 'Check and link',
  relink: 'Replace the keys',
  unlink: 'Unlink',
  unlinkAsk: 'Unlink? Every shop is switched off and takes no more payments.',
  keep: 'Keep',
  shops: 'Shops',
  noShops: 'The shops could not be read from Cafe24. Reload this page.',
  shop: 'Shop {number}',
  unsupported: 'This PG does not support {currency}.',
  setup: 'Setup',
  help: 'Help: {contact} (mall: {mall})',
  noHelp: 'For help, ask the company that gave you the PG keys (mall: {mall}).',
  LINKED: 'Linked. Switch a shop on to take payments.',
  UNLINKED: 'Unlinked. No shop takes payments.',
  ENABLED: 'Switched on. The shop takes payments.',
  DISABLED: 'Switched off. The shop takes no new payments.',
  KEYS_MALFORMED: 'Enter both keys, without spaces.',
  KEYS_REFUSED: 'The PG does not accept these keys. Check them on its merchant page.',
  PG_NOT_REACHED: 'The PG did not answer. Nothing was changed. Try again.',
  PAYMENTS_OPEN: 'Payments of the present account are still open, so another account cannot be linked.',
  NOT_LINKED: 'Link the PG account first.',
  CURRENCY_NOT_SUPPORTED: 'This PG does not support the currency of this shop.',
  RIGHTS_MISSING: "Cafe24 did not allow it. Open this app again from Cafe24's admin as the representative operator.",
  SCRIPT_REFUSED: 'The button script could not be installed, so the registration was undone. Try again.',
  CAFE24_KEEPS: 'Cafe24 did not take the shop off, so it is still on. Try again.',
  CAFE24_REFUSED: 'Cafe24 refused it, so the registration was undone. Try again.',
  CAFE24_BUSY: 'Cafe24 takes no more calls at the moment. Try again in a minute.',
  CAFE24_NOT_REACHED: 'Cafe24 did not answer. Try again.',
  SESSION_ENDED: "Your session is over. Open this app again from Cafe24's admin.",
  FAILED: 'It did not work, and nothing was changed. Reload this page and try again.',
};

export type MerchantWords = typeof en;

const ko: MerchantWords = {
  title: '결제 설정',
  linked: '연결되었습니다. 쇼핑몰을 켜면 결제를 받을 수 있습니다.',
  working: '연결되어 있으며, 켜진 쇼핑몰이 결제를 받고 있습니다.',
  notLinked: '아직 연결되지 않았습니다. PG에서 받은 키를 입력해 주십시오.',
  expired: '카페24 앱 사용 기간이 끝났습니다. 카페24 앱스토어에서 연장해 주십시오.',
  account: 'PG 계정',
  publicKey: '공개 키',
  secretKey: '비밀 키',
  secretHint: '암호화하여 보관하며 다시 표시하지 않습니다.',
  link: '연결 확인',
  relink: '키 바꾸기',
  unlink: '연결 해제',
  unlinkAsk: '연결을 해제하시겠습니까? 모든 쇼핑몰이 꺼지고 더 이상 결제를 받지 않습니다.',
  keep: '유지',
  shops: '쇼핑몰',
  noShops: '카페24에서 쇼핑몰을 읽지 못했습니다. 화면을 새로 고쳐 주십시오.',
  shop: '쇼핑몰 {number}',
  unsupported: '이 PG는 {currency} 결제를 지원하지 않습니다.',
  setup: '설정 점검',
  help: '문의: {contact} (쇼핑몰 ID: {mall})',
  noHelp: '도움이 필요하면 PG 키를 준 회사에 문의해 주십시오. (쇼핑몰 ID: {mall})',
  LINKED: '연결되었습니다. 쇼핑몰을 켜면 결제를 받을 수 있습니다.',
  UNLINKED: '연결을 해제했습니다. 어느 쇼핑몰도 결제를 받지 않습니다.',
  ENABLED: '켰습니다. 이제 결제를 받습니다.',
  DISABLED: '껐습니다. 새 결제를 받지 않습니다.',
  KEYS_MALFORMED: '두 키를 모두 공백 없이 입력해 주십시오.',
  KEYS_REFUSED: 'PG가 이 키를 받아들이지 않았습니다. PG의 가맹점 화면에서 확인해 주십시오.',
  PG_NOT_REACHED: 'PG가 응답하지 않았습니다. 바뀐 것은 없습니다. 다시 시도해 주십시오.',
  PAYMENTS_OPEN: '지금 계정의 결제가 아직 남아 있어 다른 계정을 연결할 수 없습니다.',
  NOT_LINKED: '먼저 PG 계정을 연결해 주십시오.',
  CURRENCY_NOT_SUPPORTED: '이 PG는 이 쇼핑몰의 통화를 지원하지 않습니다.',
  RIGHTS_MISSING: '카페24가 허용하지 않았습니다. 대표 운영자로 카페24 관리자에서 이 앱을 다시 열어 주십시오.',
  SCRIPT_REFUSED: '버튼 스크립트를 설치하지 못해 등록을 되돌렸습니다. 다시 시도해 주십시오.',
  CAFE24_KEEPS: '카페24가 해제를 거절하여 쇼핑몰이 아직 켜져 있습니다. 다시 시도해 주십시오.',
  CAFE24_REFUSED: '카페24가 거절하여 등록을 되돌렸습니다. 다시 시도해 주십시오.',
  CAFE24_BUSY: '카페24가 지금은 호출을 더 받지 않습니다. 1분 후 다시 시도해 주십시오.',
  CAFE24_NOT_REACHED: '카페24가 응답하지 않았습니다. 다시 시도해 주십시오.',
  SESSION_ENDED: '세션이 끝났습니다. 카페24 관리자에서 이 앱을 다시 열어 주십시오.',
  FAILED: '처리하지 못했으며 바뀐 것은 없습니다. 화면을 새로 고친 뒤 다시 시도해 주십시오.',
};

const ja: MerchantWords = {
  title: '決済設定',
  linked: '連携しました。ショップをオンにすると決済を受け付けます。',
  working: '連携済みです。オンのショップが決済を受け付けています。',
  notLinked: 'まだ連携していません。PGから受け取ったキーを入力してください。',
  expired: 'Cafe24でのアプリの利用期間が終了しました。Cafe24のアプリストアで延長してください。',
  account: 'PGアカウント',
  publicKey: '公開キー',
  secretKey: 'シークレットキー',
  secretHint: '暗号化して保管し、再表示はしません。',
  link: '確認して連携',
  relink: 'キーを変更',
  unlink: '連携を解除',
  unlinkAsk: '連携を解除しますか。すべてのショップがオフになり、決済を受け付けなくなります。',
  keep: 'そのままにする',
  shops: 'ショップ',
  noShops: 'Cafe24からショップを読み込めませんでした。ページを再読み込みしてください。',
  shop: 'ショップ{number}',
  unsupported: 'このPGは{currency}の決済に対応していません。',
  setup: '設定の確認',
  help: 'お問い合わせ：{contact}（ショップID：{mall}）',
  noHelp: 'お困りの場合は、PGのキーを受け取った会社にお問い合わせください（ショップID：{mall}）。',
  LINKED: '連携しました。ショップをオンにすると決済を受け付けます。',
  UNLINKED: '連携を解除しました。どのショップも決済を受け付けません。',
  ENABLED: 'オンにしました。このショップは決済を受け付けます。',
  DISABLED: 'オフにしました。新しい決済は受け付けません。',
  KEYS_MALFORMED: '両方のキーを空白なしで入力してください。',
  KEYS_REFUSED: 'PGがこのキーを受け付けませんでした。PGの加盟店画面でご確認ください。',
  PG_NOT_REACHED: 'PGから応答がありませんでした。何も変更していません。もう一度お試しください。',
  PAYMENTS_OPEN: '現在のアカウントの決済が残っているため、別のアカウントは連携できません。',
  NOT_LINKED: '先にPGアカウントを連携してください。',
  CURRENCY_NOT_SUPPORTED: 'このPGはこのショップの通貨に対応していません。',
  RIGHTS_MISSING: 'Cafe24で許可されませんでした。代表運営者としてCafe24の管理画面からアプリを開き直してください。',
  SCRIPT_REFUSED: 'ボタンのスクリプトを設置できなかったため、登録を取り消しました。もう一度お試しください。',
  CAFE24_KEEPS: 'Cafe24で解除できなかったため、ショップはオンのままです。もう一度お試しください。',
  CAFE24_REFUSED: 'Cafe24に拒否されたため登録を取り消しました。もう一度お試しください。',
  CAFE24_BUSY: 'Cafe24が混み合っています。1分後にもう一度お試しください。',
  CAFE24_NOT_REACHED: 'Cafe24から応答がありませんでした。もう一度お試しください。',
  SESSION_ENDED: 'セッションが終了しました。Cafe24の管理画面からアプリを開き直してください。',
  FAILED: '処理できませんでした。何も変更していません。再読み込みしてもう一度お試しください。',
};

const languages = { ko, en, ja };

export type MerchantLanguage = keyof typeof languages;

/** The words for the language of Cafe24's admin, such as `ja_JP`; English for one that we don't speak. */
export function merchantWords(language: string): { tag: MerchantLanguage; words: MerchantWords } {
  const asked = language.slice(0, 2).toLowerCase();
  const tag = asked === 'ko' || asked === 'ja' ? asked : 'en';
  return { tag, words: languages[tag] };
}

/** What became of a change, in words; a code without words of its own did not work. */
export function outcomeWords(code: string, words: MerchantWords): string {
  return Object.hasOwn(words, code) && /^[A-Z]/.test(code) ? words[code as keyof MerchantWords] : words.FAILED;
}

/** Codes of changes that were made. */
export const isDone = (code: string) => ['LINKED', 'UNLINKED', 'ENABLED', 'DISABLED'].includes(code);
