import { describe, expect, test } from 'vitest';
import { AddressNotAllowedError, checkedLookup, isPublicAddress, publicAddressesOnly } from './public-address.ts';

describe('addresses of the open internet', () => {
  test.each([
    '8.8.8.8',
    '203.112.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '2606:4700:4700::1111',
    '2a00::1',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(true));
  test.each([
    '1.0.0.1',
    '223.255.255.254',
    '169.253.255.255',
    '198.17.255.255',
    '192.167.255.255',
    '2400::1',
    '2001:4860::1',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(true));
  test('an IPv4 address in IPv6 spelling is judged as what it is', () => {
    expect(isPublicAddress('::ffff:8.8.8.8')).toBe(true);
  });
});

describe('addresses inside somebody’s network, or of none', () => {
  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.0.1'],
    ['link-local', '169.254.0.1'],
    ['cloud metadata', '169.254.169.254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['carrier-grade NAT', '100.127.255.255'],
    ['protocol assignments', '192.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['benchmarks', '198.18.0.1'],
    ['6to4 relay', '192.88.99.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['loopback', '::1'],
    ['unspecified', '::'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:a00:1'],
    ['mapped metadata', '::ffff:169.254.169.254'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['IPv4-compatible', '::7f00:1'],
    ['IPv4-compatible', '::8.8.8.8'],
    ['IPv4-compatible', '0:0:0:0:0:0:8.8.8.8'],
    ['mapped, in full', '0:0:0:0:0:ffff:127.0.0.1'],
    ['mapped CGNAT', '::ffff:100.64.0.1'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['translated', '::ffff:0:8.8.8.8'],
    ['container metadata', '169.254.170.2'],
    ['cloud metadata', '100.100.100.200'],
    ['cloud metadata', '192.0.0.192'],
    ['multicast', '239.255.255.250'],
    ['end of link-local', '169.254.255.255'],
    ['AS 112', '192.31.196.1'],
    ['AMT', '192.52.193.1'],
    ['benchmarks', '198.19.255.255'],
    ['upper case', 'FD00:EC2::254'],
    ['unique local', 'fdff::1'],
    ['link-local', 'febf::1'],
    ['benchmarks', '2001:2::1'],
    ['ORCHID', '2001:20::1'],
    ['documentation', '3fff::1'],
    ['segment routing', '5f00::1'],
    ['6to4 of a public address', '2002:808:808::1'],
    ['multicast', 'ff0e::1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64', '64:ff9b::808:808'],
    ['local NAT64', '64:ff9b:1::7f00:1'],
    ['unique local', 'fc00::1'],
    ['unique local, metadata', 'fd00:ec2::254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001::1'],
    ['documentation', '2001:db8::1'],
    ['discard', '100::1'],
    ['multicast', 'ff02::1'],
    ['unassigned', '4000::1'],
    ['no address', 'localhost'],
    ['no address', '0x7f.1'],
    ['no address', '127.1'],
    ['no address', '127.0.0.1.'],
    ['no address', '[::1]'],
    ['no address', '0177.0.0.1'],
    ['no address', '2130706433'],
    ['no address', ''],
  ])('%s: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a name that leads inside is not connected to', () => {
  const lookUp = (host: string, all: boolean) =>
    new Promise((resolve) => publicAddressesOnly(host, { all }, (error, address) => resolve(error ?? address)));

  test.each([true, false])('localhost, asked for all addresses: %s', async (all) => {
    const answer = await lookUp('localhost', all);
    expect(answer).toBeInstanceOf(AddressNotAllowedError);
    expect(String(answer)).toMatch(/localhost is (127\.0\.0\.1|::1), not a public address/);
  });

  test('a public address is passed on in the shape that was asked for', async () => {
    expect(await lookUp('8.8.8.8', false)).toBe('8.8.8.8');
    expect(await lookUp('8.8.8.8', true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });

  test('a name that does not exist is an error of the resolver', async () => {
    // A label of 64 characters is refused by the resolver itself, without asking anybody.
    expect(await lookUp(`${'x'.repeat(64)}.invalid`, false)).toMatchObject({
      code: expect.stringMatching(/ENOTFOUND|EAI/),
    });
  });
});

describe('a name that changes its mind', () => {
  /** A resolver that answers each time as told. */
  function lookUpOf(...answers: string[][]) {
    const lookup = checkedLookup((_host, _options, callback) => {
      const addresses = answers.shift() ?? [];
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }, isPublicAddress);
    return (all: boolean) =>
      new Promise((resolve) => lookup('shop.hanok.example', { all }, (error, address) => resolve(error ?? address)));
  }

  test('is judged at every connection, by the very addresses that are connected to', async () => {
    const lookUp = lookUpOf(['8.8.8.8', '2606:4700::1'], ['127.0.0.1'], ['8.8.8.8']);
    expect(await lookUp(true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
    expect(await lookUp(true)).toBeInstanceOf(AddressNotAllowedError);
    expect(await lookUp(false)).toBe('8.8.8.8');
  });

  test.each([
    [['8.8.8.8', '10.0.0.1']],
    [['10.0.0.1', '8.8.8.8']],
    [['8.8.8.8', '::1']],
    [['2606:4700::1', '::ffff:169.254.169.254']],
    [['8.8.8.8', 'fd00:ec2::254']],
    [[]],
  ])('or has %j at once: one that leads inside is enough', async (addresses) => {
    expect(await lookUpOf(addresses)(true)).toBeInstanceOf(AddressNotAllowedError);
    expect(await lookUpOf(addresses)(false)).toBeInstanceOf(AddressNotAllowedError);
  });
});
