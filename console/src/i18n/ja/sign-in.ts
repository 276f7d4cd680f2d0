import type { signIn as en } from '../en/sign-in.ts';

export const signIn: Record<keyof typeof en, string> = {
  'session.title': 'ログイン',
  'session.submit': 'ログイン',
  'session.wrong': 'メールアドレスまたはパスワードが正しくありません。',
  'session.ended': 'ログインの有効期限が切れました。もう一度ログインするとこの画面に戻ります。',
  'session.limited': '試行回数が多すぎます。1分後にもう一度お試しください。',
  'session.failed': 'ログインできませんでした。もう一度お試しください。',
  'session.recoveryCode': 'リカバリーコード',
  'session.recoveryHint': 'リカバリーコードは1回ずつ使えます。',
  'session.useRecovery': 'リカバリーコードを使う',
  'session.useCode': '認証アプリのコードを使う',
  'session.codeWrong': 'コードが正しくありません。次のコードが表示されたら入力してください。',
  'session.recoveryWrong': 'リカバリーコードが正しくないか、使用済みです。',
  'session.codeOver': 'コードを何度も間違えたか、時間が過ぎました。もう一度ログインしてください。',
  'session.provider': '{label}でログイン',
  'session.or': 'または',
  'providerRefusal.NO_GROUP':
    'このアカウントには役割がありません。役割のあるグループへの追加を管理者に依頼してください。',
  'providerRefusal.ADDRESS_MISSING':
    'アカウントに確認済みのメールアドレスがありません。登録後にもう一度お試しください。',
  'providerRefusal.ADDRESS_TAKEN':
    'このメールアドレスはパスワードでログインするアカウントで使われています。そのパスワードでログインするか、管理者に連絡してください。',
  'providerRefusal.DEACTIVATED': 'このアカウントは無効になっています。管理者に連絡してください。',
  'providerRefusal.EXPIRED': '時間が経過したか、別のブラウザで開始されたログインです。最初からやり直してください。',
  'providerRefusal.PROVIDER_FAILED': 'ログインが確認されませんでした。もう一度お試しください。',
  'providerRefusal.OTHER_PERSON': '別の人がログインしました。作業中のアカウントでログインしてください。',
  'providerRefusal.NOT_FRESH': '最終ログイン時刻を取得できませんでした。管理者に連絡してください。',
  'confirmed.title': '本人確認が完了しました',
  'confirmed.what': 'この画面を閉じて作業を続けてください。5分間有効です。',
  'confirmed.failed': '本人確認できませんでした',
};
