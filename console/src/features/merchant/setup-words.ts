import type { MerchantLanguage } from './merchant-words.ts';
import type { SetupLine } from './settings-api.ts';

/** `wrong` says what it is and what mends it; `careful` the same while payments still work, where that is another matter. */
type Words = Record<SetupLine['code'], { ok: string; wrong: string; careful?: string }>;

const en: Words = {
  RIGHTS: {
    ok: 'Cafe24 lets this app work in the mall.',
    careful:
      "This app's rights in the mall end soon. Open it again from Cafe24's admin as the representative operator.",
    wrong: "This app has no rights in the mall. Open it again from Cafe24's admin as the representative operator.",
  },
  PG_KEYS: {
    ok: 'The PG account is linked.',
    wrong: 'No PG account is linked. Enter the keys that the PG gave you.',
  },
  CURRENCY: {
    ok: 'The PG supports the currency of every shop.',
    careful: 'The PG does not support {currencies}. Shops that sell in it stay off.',
    wrong: 'The PG does not support {currencies}. Ask the PG for an account that does.',
  },
  REGISTRATION: {
    ok: 'Shops registered with Cafe24: {count}.',
    wrong: 'No shop is switched on. Switch one on to take payments.',
  },
  SCRIPT: {
    ok: 'The button script is installed.',
    wrong: 'The button script is not up to date. It is renewed by itself; if this line is here tomorrow, ask for help.',
  },
  DOMAINS: {
    ok: "Cafe24 told us the mall's domains on {at}.",
    wrong: "Cafe24 has not told us the mall's domains lately. Open this app again from Cafe24's admin.",
  },
};

const ko: Words = {
  RIGHTS: {
    ok: '카페24가 이 앱에 권한을 주었습니다.',
    careful: '이 앱의 권한이 곧 끝납니다. 대표 운영자로 카페24 관리자에서 이 앱을 다시 열어 주십시오.',
    wrong: '이 앱에 권한이 없습니다. 대표 운영자로 카페24 관리자에서 이 앱을 다시 열어 주십시오.',
  },
  PG_KEYS: {
    ok: 'PG 계정이 연결되어 있습니다.',
    wrong: '연결된 PG 계정이 없습니다. PG에서 받은 키를 입력해 주십시오.',
  },
  CURRENCY: {
    ok: 'PG가 모든 쇼핑몰의 통화를 지원합니다.',
    careful: 'PG가 {currencies} 결제를 지원하지 않습니다. 이 통화의 쇼핑몰은 켤 수 없습니다.',
    wrong: 'PG가 {currencies} 결제를 지원하지 않습니다. 지원하는 계정을 PG에 문의해 주십시오.',
  },
  REGISTRATION: {
    ok: '카페24에 결제를 등록한 쇼핑몰: {count}개.',
    wrong: '켜진 쇼핑몰이 없습니다. 쇼핑몰을 켜면 결제를 받을 수 있습니다.',
  },
  SCRIPT: {
    ok: '버튼 스크립트가 설치되어 있습니다.',
    wrong: '버튼 스크립트가 최신이 아닙니다. 자동으로 바뀌며, 내일도 이 줄이 보이면 문의해 주십시오.',
  },
  DOMAINS: {
    ok: '{at}에 카페24에서 쇼핑몰 도메인을 읽었습니다.',
    wrong: '최근에 카페24에서 쇼핑몰 도메인을 읽지 못했습니다. 카페24 관리자에서 이 앱을 다시 열어 주십시오.',
  },
};

const ja: Words = {
  RIGHTS: {
    ok: 'Cafe24でこのアプリの権限が許可されています。',
    careful: 'アプリの権限がまもなく切れます。代表運営者としてCafe24の管理画面からアプリを開き直してください。',
    wrong: 'アプリの権限がありません。代表運営者としてCafe24の管理画面からアプリを開き直してください。',
  },
  PG_KEYS: {
    ok: 'PGアカウントは連携済みです。',
    wrong: 'PGアカウントが連携されていません。PGから受け取ったキーを入力してください。',
  },
  CURRENCY: {
    ok: 'PGはすべてのショップの通貨に対応しています。',
    careful: 'PGは{currencies}の決済に対応していません。この通貨のショップはオンにできません。',
    wrong: 'PGは{currencies}の決済に対応していません。対応するアカウントをPGにお問い合わせください。',
  },
  REGISTRATION: {
    ok: 'Cafe24に決済を登録したショップ：{count}件。',
    wrong: 'オンのショップがありません。ショップをオンにすると決済を受け付けます。',
  },
  SCRIPT: {
    ok: 'ボタンのスクリプトは設置済みです。',
    wrong: 'ボタンのスクリプトが最新ではありません。自動で更新されます。明日もこの行が出る場合はお問い合わせください。',
  },
  DOMAINS: {
    ok: '{at}にCafe24からショップのドメインを読み込みました。',
    wrong: '最近Cafe24からドメインを読み込めていません。Cafe24の管理画面からアプリを開き直してください。',
  },
};

const languages: Record<MerchantLanguage, Words> = { ko, en, ja };

/** One line of the setup, in words. */
export function setupWords({ code, state, params }: SetupLine, language: MerchantLanguage): string {
  const { ok, wrong, careful = wrong } = languages[language][code];
  const text = { OK: ok, CAREFUL: careful, BAD: wrong }[state];
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => shown(name, params[name] ?? '', language));
}

function shown(name: string, value: string, language: MerchantLanguage): string {
  const isTime = name === 'at' && value !== '';
  return isTime
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(value))
    : value;
}
