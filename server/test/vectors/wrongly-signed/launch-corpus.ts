import { type Case, hmac, hmacHex, keys } from './corpus.ts';

const secret = keys.clientSecret;
const front = 'is_multi_shop=T&lang=ko_KR&mall_id=demomall&nation=KR&shop_no=1&timestamp=1767225600';
const name = '%EB%8C%80%ED%91%9C+%EA%B4%80%EB%A6%AC%EC%9E%90';
const query = `${front}&user_id=DemoAdmin&user_name=${name}&user_type=P`;
const right = hmac(query, secret);
const link = (text: string, hash: string) => `${text}&hmac=${encodeURIComponent(hash)}`;

/** The link as it should be, signed otherwise. */
const signed = (title: string, wants: Case['wants'], text: string, field?: string, key = secret): Case => ({
  kind: 'launch',
  name: title,
  wants,
  field,
  query: link(query, hmac(text, key)),
});

/** The right signature in another spelling, or the link changed afterwards. */
const sent = (title: string, wants: Case['wants'], raw: string, field?: string): Case => ({
  kind: 'launch',
  name: title,
  wants,
  field,
  query: raw,
});

const pairs = query.split('&');
const moved = pairs.toSpliced(2, 1).toSpliced(0, 0, 'mall_id=demomall').join('&');

export const launches: Case[] = [
  sent('nothing wrong', 'ok', link(query, right)),
  sent('the signature as it is, not percent-encoded', 'ok', `${query}&hmac=${right}`),
  signed('signed with the Service Key', 'other-key', query, undefined, keys.serviceKeys[0]),
  signed('signed with the Client ID', 'other-key', query, undefined, keys.clientId),
  signed('signed with nothing', 'empty-key', query, undefined, ''),
  signed('the key has its line end', 'whitespace', query, undefined, `${secret}\n`),
  signed('the key in capitals', 'case', query, undefined, secret.toUpperCase()),
  signed('the key in quotes', 'encoding', query, undefined, `"${secret}"`),
  sent('hexadecimal', 'hex', `${query}&hmac=${hmacHex(query, secret)}`, 'hmac'),
  sent('base64 of hexadecimal', 'hex', link(query, Buffer.from(hmacHex(query, secret)).toString('base64')), 'hmac'),
  sent('encoded twice', 'encoding', link(query, encodeURIComponent(right)), 'hmac'),
  sent(
    'for URLs, without padding',
    'encoding',
    link(query, Buffer.from(right, 'base64').toString('base64url')),
    'hmac',
  ),
  sent('in small letters', 'case', link(query, right.toLowerCase()), 'hmac'),
  sent('no signature', 'missing-field', query, 'hmac'),
  signed('the mall left out', 'missing-field', pairs.toSpliced(2, 1).join('&'), 'mall_id'),
  signed('the name left out', 'missing-field', pairs.toSpliced(7, 1).join('&'), 'user_name'),
  sent('a field lost on the way', 'missing-field', link(pairs.toSpliced(1, 1).join('&'), right), 'lang'),
  sent('a tracker added a field', 'extra-field', link(`${query}&utm_source=mail`, right), 'utm_source'),
  sent('a field came twice', 'extra-field', link(`${query}&mall_id=other`, right), 'mall_id'),
  signed('the signature signed too', 'extra-field', `${query}&hmac=`, 'hmac'),
  signed('the key signed too', 'extra-field', `${query}${secret}`, 'key'),
  signed('the mall as user', 'wrong-field', query.replace('user_id=DemoAdmin', 'user_id=demomall'), 'user_id'),
  signed('the other way round', 'field-order', pairs.toReversed().join('&')),
  signed('the mall first', 'field-order', moved),
  sent('the link in another order', 'field-order', link(pairs.toReversed().join('&'), right)),
  sent('the signature first', 'field-order', `hmac=${encodeURIComponent(right)}&${query}`, 'hmac'),
  signed('decoded before signing', 'encoding', `${front}&user_id=DemoAdmin&user_name=대표 관리자&user_type=P`),
  signed('blanks as %20', 'encoding', query.replace('+', '%20')),
  signed(
    'escapes in small letters',
    'encoding',
    query.replace(/%../g, (code) => code.toLowerCase()),
  ),
  signed('the whole encoded', 'encoding', encodeURIComponent(query)),
  signed('with its question mark', 'encoding', `?${query}`),
  signed('as HTML', 'encoding', query.replaceAll('&', '&amp;')),
  signed('user in small letters', 'case', query.replace('DemoAdmin', 'demoadmin'), 'user_id'),
  signed('all in small letters', 'case', query.toLowerCase()),
  signed('a line end behind it', 'whitespace', `${query}\n`),
  sent('a blank on the way', 'whitespace', link(query.replace('DemoAdmin', 'DemoAdmin%20'), right), 'user_id'),
  signed('the time in thousandths', 'amount-format', query.replace('1767225600', '1767225600000'), 'timestamp'),
];
