import { describe, expect, test } from 'vitest';
import { AddressNotAllowedError, isPublicAddress, publicAddressesOnly } from './public-address.ts';

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
    ['translated', '::ffff:0:127.0.0.1'],
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
