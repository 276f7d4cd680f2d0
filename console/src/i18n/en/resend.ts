/** Sending a notice again, and skipping one. */
export const resend = {
  'resend.title': 'Resend the notice ({kind})',
  'resend.to': 'To',
  'resend.lastAnswer': 'Last try',
  'resend.effect':
    '{at, select, none {No try is planned.} other {Replaces the try planned for {at}.}} {next, select, none {If it fails, nothing more is sent by itself.} other {If it fails, the next is at {next}.}}',
  'resend.again':
    '{time, select, none {Cafe24 has accepted this.} other {Cafe24 accepted this at {time}.}} The same content is sent once more.',
  'resend.message': 'What will be sent',
  'resend.signed': 'Signature',
  'resend.signedAs': 'part {n}',
  'resend.signature':
    '{field} is computed over {covered}, in this order, with key {key}. Key and signature are never shown.',
  'resend.unsigned': 'Goes through the Admin API with the access of the mall; nothing is signed.',
  'resend.difference': 'Difference to the last try',
  'resend.noLast': 'It was never sent yet.',
  'resend.lastRemoved': 'The body of the last try was removed after the retention period, so it cannot be compared.',
  'resend.same':
    'Same content as last time{key, select, same {, signed with the same key.} unknown {. Whether the signing key is the same is not recorded.} other {; only the signing key is newer.}}',
  'resend.differs':
    '{n, plural, one {One field differs} other {# fields differ}} from last time{key, select, same {.} unknown {.} other {, and the signing key is newer.}}',
  'resend.before': 'try {n}',
  'resend.now': 'now',
  'resend.expected': 'Expected answer',
  'resend.expectedAdmin': 'The Admin API says that the order is cancelled.',
  'resend.other': 'Other (say which)',
  'resend.otherText': 'Other reason',
  'resend.send': 'Send now',
  'resend.sending': 'Sending.',
  'resend.late': 'No result yet. It will appear in the timeline.',
  'resend.accepted': 'Accepted by Cafe24 ({ms} ms).',
  'resend.notConfirmed':
    'Not confirmed ({failure}). {at, select, none {Nothing more is sent by itself.} other {Next try {at}.}}',
  'resend.earlier': 'Resend the earlier…',
  'skip.earlier': 'Skip the earlier…',
  'skip.title': 'Skip the notice ({kind})',
  'skip.effect':
    'This notice is not sent any more, and the later ones of this order go on. Cafe24 must learn of it in another way. It can still be resent later.',
  'skip.submit': 'Skip this notice',
} as const;
