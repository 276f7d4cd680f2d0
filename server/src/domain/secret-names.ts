/** How the name of a field ends that carries a signature, a key or a card's data: `secret_key`, `pgSecretKey`, … */
const endings = [
  'hash_?data',
  'digest',
  'hmac(?:_?key)?',
  'signature',
  '(?:secret|service|api|access|private|encryption|signing|webhook|auth|master|shared)[_-]?keys?',
  'secrets?',
  'tokens?',
  'jwt',
  'passw(?:or)?ds?',
  'passphrase',
  'pwd',
  'credentials?',
  'authori[sz]ation',
  'cookies?',
  'session(?:_?id)?',
  'code_?verifier',
  'otp',
  'card[_ -]?(?:number|num|no|pin|expiry|expiration|holder)',
  'cvc2?|cvv2?|cvn',
  '(?:resident|foreigner)_?(?:registration_?)?(?:number|no|id)',
  'jumin(?:_?(?:number|no))?',
  'rrn|ssn',
  '비밀번호|카드번호|주민(?:등록)?번호|외국인등록번호',
].join('|');

/** A secret's name with anything before it. */
export const secretName = `(?:[\\w.-]*(?:${endings}))`;

/** The same where a name may begin anywhere. */
export const secretNameEnd = `(?:${endings})`;
