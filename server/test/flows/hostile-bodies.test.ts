import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/app.ts';
import { type DoorMessages, doorMessages } from '../support/door-messages.ts';
import { type Door, type DoorName, doorNames, doors } from '../support/doors.ts';
import { expectRefused, stateOf } from '../support/refused.ts';

let world: World;
let messages: DoorMessages;
beforeAll(async () => {
  world = await startWorld();
  messages = await doorMessages(world);
});
afterAll(() => world.stop());

function post(name: DoorName, body: BodyInit, headers: Record<string, string> = {}) {
  const door: Door = doors[name];
  // Of one address only 60 rejected messages a minute are kept.
  world.clock.pass(1);
  const init = { method: 'POST', redirect: 'manual', body } as const;
  return fetch(`${world.app.url}${door.path}`, { ...init, headers: { ...door.headers, ...headers } });
}

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
/** The good message with one field more. */
const with_ = (good: string, field: string) => good.replace('{', `{${field},`);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** Every text of the message begins with a byte that no UTF-8 text has. */
const broken = (good: string) => new Uint8Array(Buffer.from(good.replaceAll(':"', ':"\u00ff'), 'latin1'));
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

type Body = [how: string, reason: RegExp, body: (good: string) => BodyInit, headers?: Record<string, string>];

const noFields = /^(MISSING_FIELD|BAD_FORMAT|UNKNOWN_KEY)$/;
const bodies: Body[] = [
  ['nothing', /^MALFORMED_BODY$/, () => '', json],
  ['only space', noFields, () => ' \r\n\t', json],
  ['JSON cut off', /^MALFORMED_BODY$/, (good) => good.slice(0, -1), json],
  ['JSON and more behind it', /^MALFORMED_BODY$/, (good) => `${good}${good}`, json],
  ['JSON with single quotes', /^MALFORMED_BODY$/, (good) => good.replaceAll('"', "'"), json],
  ['a list of good messages', /^MALFORMED_BODY$/, (good) => `[${good}]`, json],
  ['a good message as a text', /^MALFORMED_BODY$/, (good) => JSON.stringify(good), json],
  ['null', noFields, () => 'null', json],
  ['a number with exponent', noFields, () => '1e9', json],
  ['JSON in UTF-16', noFields, utf16, { 'content-type': 'application/json; charset=utf-16' }],
  ['JSON in no encoding', noFields, broken, { 'content-type': 'application/json; charset=utf-7' }],
  ['bytes that are no text', noFields, () => new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0xc0, 0xaf]), json],
  ['nothing but zeros', noFields, () => '\u0000'.repeat(1_000), form],
  ['a good message 33 lists deep', /^MALFORMED_BODY$/, (good) => with_(good, `"extra":${nested(33)}`), json],
  ['a good message 2,000 lists deep', /^MALFORMED_BODY$/, (good) => with_(good, `"extra":${nested(2_000)}`), json],
  ['a good message 10,000 lists deep', /^MALFORMED_BODY$/, (good) => with_(good, `"extra":${nested(10_000)}`), json],
  ['10,000 lists without end', /^MALFORMED_BODY$/, (good) => with_(good, `"extra":${'['.repeat(10_000)}`), json],
  ['a form 10,000 brackets deep', noFields, () => `a${'[b]'.repeat(10_000)}=1`, form],
  ['a good message as a prototype', noFields, (good) => `{"__proto__":${good},"prototype":${good}}`, json],
  ['one as a constructor', noFields, (good) => `{"constructor":{"prototype":${good}}}`, json],
  ['prototypes in a form', noFields, () => '__proto__[a]=1&constructor[prototype][a]=1&prototype=1', form],
  ['a form of ten thousand fields', noFields, () => 'a=1&'.repeat(10_000), form],
  ['a form of broken escapes', noFields, () => 'a=%&%ZZ=%E0%A4&%00=%C0%AF', form],
  ['several parts', noFields, () => '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--', parts('x')],
  ['XML with an entity', noFields, () => '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', xml()],
  ['more than any message has', /^BODY_TOO_LARGE$/, (good) => with_(good, `"extra":"${'x'.repeat(300_000)}"`), json],
  [
    'little that unpacks into much',
    /^BODY_TOO_LARGE$/,
    () => gzipSync(' '.repeat(5_000_000)),
    { 'content-encoding': 'gzip' },
  ],
  ['text that says it is packed', /^MALFORMED_BODY$/, (good) => good, { 'content-encoding': 'gzip' }],
  ['packed in a way nobody knows', /^MALFORMED_BODY$/, (good) => good, { 'content-encoding': 'zip, zip' }],
];

function parts(boundary: string) {
  return { 'content-type': `multipart/form-data; boundary=${boundary}` };
}

function xml() {
  return { 'content-type': 'text/xml; charset="no such thing' };
}

describe.each(doorNames)('%s', (name) => {
  it.each(bodies)(
    '%s is refused, kept, and changes nothing (contract.md §12-E)',
    async (how, reason, body, headers) => {
      const before = await stateOf(world);
      const answer = await post(name, body(JSON.stringify(messages[name]())), headers);
      const kept = await expectRefused(world, answer, how);
      // What a callback's body says too little of, its address could have said.
      if (doors[name].kind !== 'BUYER_CALLBACK') expect(kept?.reason).toMatch(reason);
      expect(await stateOf(world)).toBe(before);
    },
  );
});
