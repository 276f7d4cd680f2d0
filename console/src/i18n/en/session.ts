/** Signing in, the own account, revealing. */
export const session = {
  'identity.provider': 'Sign in again with {label}',
  'account.byProvider': 'You sign in with {label}. Password and two-step sign-in are looked after there.',
  'reveal.button': 'Reveal…',
  'reveal.title': 'Reveal personal data',
  'reveal.what': 'It is shown for 5 minutes. That you looked, and why, goes into the audit log.',
  'reveal.example': 'Merchant asks on the phone, ticket 1234',
  'reveal.submit': 'Reveal',
  'reveal.shown': 'Shown for 5 minutes.',
  'identity.title': 'Confirm that it is you',
  'identity.why':
    '{proof, select, CODE {Enter the 6-digit code of your app. It stays valid for 5 minutes.} PROVIDER {Sign in once more in a new window, then come back and confirm. It stays valid for 5 minutes.} other {Enter your password. It stays valid for 5 minutes.}}',
  'identity.submit': 'Confirm',
  'session.email': 'E-mail',
  'session.password': 'Password',
  'session.code': 'Code',
  'session.codeHint': 'Six digits from your authenticator app.',
} as const;
