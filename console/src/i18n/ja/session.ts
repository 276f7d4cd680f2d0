import type { session as en } from '../en/session.ts';

export const session: Record<keyof typeof en, string> = {
  'identity.provider': '{label}でもう一度ログイン',
  'account.byProvider': '{label}でログインしています。パスワードと2段階認証はそちらで管理します。',
  'reveal.button': '表示…',
  'reveal.title': '個人情報の表示',
  'reveal.what': '5分間表示します。表示した事実と理由は監査ログに残ります。',
  'reveal.example': '加盟店からの電話、問い合わせ番号1234',
  'reveal.submit': '表示',
  'reveal.shown': '5分間表示します。',
  'identity.title': '本人確認',
  'identity.why':
    '{proof, select, CODE {認証アプリの6桁のコードを入力してください。5分間有効です。} PROVIDER {新しい画面でもう一度ログインし、戻って確認してください。5分間有効です。} other {パスワードを入力してください。5分間有効です。}}',
  'identity.submit': '確認',
  'session.email': 'メールアドレス',
  'session.password': 'パスワード',
  'session.code': '認証コード',
  'session.codeHint': '認証アプリに表示された6桁の数字です。',
};
