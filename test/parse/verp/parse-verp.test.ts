import { describe, expect, it } from 'vitest';
import { parseVerp } from '../../../src/parse/verp/parse-verp.ts';

describe('parseVerp', () => {
  it.each([
    ['bounces+user=example.com@list.example', 'bounces@list.example', 'user@example.com'],
    ['<bounces+user=example.com@list.example>', 'bounces@list.example', 'user@example.com'],
    ['bounces+user+tag=example.com@list.example', 'bounces@list.example', 'user+tag@example.com'],
    ['list-bounces+first.last=example.co.uk@list.example', 'list-bounces@list.example', 'first.last@example.co.uk'],
    ['list-return-12-user=example.com@list.example', 'list-return-12@list.example', 'user@example.com'],
    ['list-return-12-first-last=example.com@list.example', 'list-return-12@list.example', 'first-last@example.com'],
    ['list-owner-user=example.com@list.example', 'list-owner@list.example', 'user@example.com'],
    ['my-list-bounces-user=example.com@list.example', 'my-list-bounces@list.example', 'user@example.com'],
    ['bounces-user=example.com@list.example', 'bounces@list.example', 'user@example.com'],
    ['bounces+1234567-ab12-user=example.com@mail.example', 'bounces@mail.example', 'user@example.com'],
    ['bounce+4f2a91.1d5e44-user=example.com@mail.example', 'bounce@mail.example', 'user@example.com'],
  ])('%s', (address, bounceAddress, recipient) => {
    expect(parseVerp(address)).toStrictEqual({ bounceAddress, recipient });
  });

  it.each([
    'user@example.com',
    'user+tag@example.com',
    'user=example.com@list.example',
    'news-user=example.com@list.example',
    'SRS0=abcd=xy=example.com=user@list.example',
    'SRS1+abcd=list.example==xy=example.com=user@list.example',
    'prvs=1234abcdef=user@example.com',
    'bounces+=example.com@list.example',
    'bounces+user=localhost@list.example',
    'bounces+user=exam ple.com@list.example',
    'bounces+user=example.com',
    '',
    `bounces+${'a'.repeat(2_000)}=example.com@list.example`,
  ])('%s carries nobody', (address) => expect(parseVerp(address)).toBeUndefined());

  it.each([null, undefined, 7, {}])('%o carries nobody', (value) => expect(parseVerp(value as never)).toBeUndefined());
});
