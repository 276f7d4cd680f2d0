import { describe, expect, test } from 'vitest';
import { judgeMallUrl, judgeUrl } from './outbound.ts';

const domains = ['shop.hanok.example', 'Hanok.Example', '한옥.example', '10.1.2.3', 'a.example/x', 'b.example:8443'];
const strict = { allow: [] };
const judge = (url: string, allow: string[] = []) => {
  const verdict = judgeMallUrl(url, domains, { allow });
  return verdict.kind === 'blocked' ? verdict.why : verdict.kind;
};

describe('a URL of the mall or of Cafe24 is called, its address checked when the connection is made', () => {
  test.each([
    'https://shop.hanok.example/Pay/Recv/openpg/PayReceiveNoty.php',
    'https://SHOP.hanok.EXAMPLE/',
    'https://hanok.example/',
    'https://shop.hanok.example:443/',
    'https://shop.hanok.example/?to=https://evil.example/@evil.example',
    'https://demomall.cafe24.com/',
    'https://demomall.cafe24shop.com/a?b#c',
    'https://m.demomall.cafe24.com/',
    'https://shop%2Ehanok%2Eexample/',
    'https://한옥.example/',
    'https://xn--wk5b71z.example/',
    'https://XN--WK5B71Z.example/',
    'https://shop.hanok.example#@evil.example/',
    'https://shop.hanok.example?@evil.example/',
    'https://shop.hanok.example\\@evil.example/',
    'https://shop.hanok.example:00443/',
    'https:shop.hanok.example/',
    'https:\\\\shop.hanok.example/',
    'https://ｓｈｏｐ.hanok.example/',
    'https://sh\u00adop.hanok.example/',
  ])('%s', (url) => {
    expect(judge(url)).toBe('guarded');
  });
});

describe('anything else is blocked', () => {
  const foreign = "not one of the mall's domains";
  test.each<[url: string, why: string]>([
    ['https://evil.example/', foreign],
    ['https://evilcafe24.com/', foreign],
    ['https://cafe24.com.evil.test/', foreign],
    ['https://demomall.cafe24.com.evil.test/', foreign],
    ['https://cafe24shop.com.evil.test/', foreign],
    ['https://demomall.cafe24.community/', foreign],
    ['https://cafe24.com/', foreign],
    ['https://evil.hanok.example/', foreign],
    ['https://shop.hanok.example.evil.test/', foreign],
    ['https://evilhanok.example/', foreign],
    ['https://shop.hanok.example./', foreign],
    ['https://demomall.cafe24.com./', foreign],
    ['https://evil.example/demomall.cafe24.com', foreign],
    ['https://evil.example/?.cafe24.com', foreign],
    ['https://evil.example#.cafe24.com', foreign],
    ['https://evil.example\\.cafe24.com/', foreign],
    ['https://cafe24.com%2Eevil.test/', foreign],
    ['https://demomall.cafe24.com%2Fevil.test/', 'not a URL'],
    ['https://xn--cafe24-x01c.com/', foreign],
    ['https://demomall.caf\u0435e24.com/', foreign],
    ['https://demomall.cafe24.com。evil.test/', foreign],
    ['https://127.0.0.1/', foreign],
    ['https://2130706433/', foreign],
    ['https://0x7f.1/', foreign],
    ['https://169.254.169.254/latest/meta-data/', foreign],
    ['https://[::1]/', foreign],
    ['https://[::ffff:127.0.0.1]/', foreign],
    ['https://localhost/', foreign],
    ['https://0177.0.0.1/', foreign],
    ['https://017700000001/', foreign],
    ['https://127.1/', foreign],
    ['https://127.0.0.1./', foreign],
    ['https://①②⑦.⓪.⓪.①/', foreign],
    ['https://0.0.0.0/', foreign],
    ['https://255.255.255.255/', foreign],
    ['https://224.0.0.1/', foreign],
    ['https://100.64.0.1/', foreign],
    ['https://[fd00:ec2::254]/', foreign],
    ['https://[fe80::1]/', foreign],
    ['https://[64:ff9b::7f00:1]/', foreign],
    ['https://[2002:7f00:1::]/', foreign],
    ['https://[::ffff:7f00:1]/', foreign],
    ['https://10.1.2.3/', 'an address, not a name'],
    ['https://0xa.1.515/', 'an address, not a name'],
    ['https://a.example/x', foreign],
    ['https://b.example/', foreign],
    ['https://hanok.example.', foreign],
    ['https://shop.hanok.example%00.evil.test/', 'not a URL'],
    ['https://shop.hanok.example\u3002evil.test/', foreign],
    ['https://xn--hanok.example/', foreign],
    ['https://shop.hanok.example:0/', 'unusual port'],
    ['https://shop.hanok.example:65536/', 'not a URL'],
    ['HTTP://SHOP.HANOK.EXAMPLE/', 'not https'],
    ['wss://shop.hanok.example/', 'not http'],
    ['blob:https://shop.hanok.example/x', 'not http'],
    ['https://user@shop.hanok.example/', 'carries user-info'],
    ['https://shop.hanok.example@evil.example/', 'carries user-info'],
    ['https://:password@shop.hanok.example/', 'carries user-info'],
    ['https://evil.example\\@shop.hanok.example/', foreign],
    ['https://shop.hanok.example:8443/', 'unusual port'],
    ['https://shop.hanok.example:80/', 'unusual port'],
    ['http://shop.hanok.example/', 'not https'],
    ['http://shop.hanok.example:443/', 'not https'],
    ['ftp://shop.hanok.example/', 'not http'],
    ['file:///etc/passwd', 'not http'],
    ['javascript://shop.hanok.example/%0aalert(1)', 'not http'],
    ['data:text/html,x', 'not http'],
    ['//shop.hanok.example/', 'not a URL'],
    ['/Pay/Recv', 'not a URL'],
    ['shop.hanok.example', 'not a URL'],
    ['https://', 'not a URL'],
    ['https://[::1', 'not a URL'],
    ['', 'not a URL'],
  ])('%s: %s', (url, why) => {
    expect(judge(url)).toBe(why);
  });

  test('and the host is named for staff', () => {
    expect(judgeMallUrl('https://evil.example:443/x', domains, strict)).toMatchObject({ host: 'evil.example' });
    expect(judgeMallUrl('nonsense', domains, strict)).toMatchObject({ host: 'nonsense' });
  });

  test('also when the mall has no domains of its own, or an empty one', () => {
    expect(judgeMallUrl('https://evil.example/', [], strict).kind).toBe('blocked');
    expect(judgeMallUrl('https://evil.example/', [''], strict).kind).toBe('blocked');
  });
});

describe('OUTBOUND_ALLOW lifts the rules for its entries', () => {
  test.each<[entry: string, url: string, verdict: string]>([
    ['127.0.0.1:3100', 'http://127.0.0.1:3100/noty', 'free'],
    ['127.0.0.1:3100', 'http://127.0.0.1:3101/noty', 'not https'],
    ['127.0.0.1', 'http://127.0.0.1:3101/noty', 'free'],
    ['localhost', 'https://localhost:8443/', 'free'],
    ['LocalHost:3100', 'http://localhost:3100/', 'free'],
    ['sandbox.test:443', 'https://sandbox.test/', 'free'],
    ['sandbox.test:80', 'http://sandbox.test/', 'free'],
    ['sandbox.test:80', 'https://sandbox.test/', "not one of the mall's domains"],
    ['[::1]:3100', 'http://[::1]:3100/', 'free'],
    ['[::1]', 'http://[::1]:3100/', 'free'],
    ['sandbox.test', 'http://evil.sandbox.test/', 'not https'],
    ['sandbox.test', 'http://sandbox.test.evil.test/', 'not https'],
    ['127.0.0.1:310', 'http://127.0.0.1:3100/', 'not https'],
    ['127.0.0.1', 'ftp://127.0.0.1/', 'not http'],
    ['127.0.0.1', 'javascript://127.0.0.1/%0aalert(1)', 'not http'],
    ['127.0.0.1', 'http://user@127.0.0.1/', 'carries user-info'],
  ])('%s: %s is %s', (entry, url, verdict) => {
    expect(judge(url, ['another.test', entry])).toBe(verdict);
  });
});

test('a URL of a setting needs no domain, but the other rules hold', () => {
  expect(judgeUrl(new URL('https://pg.example/v1'), strict).kind).toBe('guarded');
  expect(judgeUrl(new URL('http://pg.example/v1'), strict).kind).toBe('blocked');
  expect(judgeUrl(new URL('https://pg.example:8443/v1'), strict).kind).toBe('blocked');
});
