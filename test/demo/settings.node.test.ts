import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settingsFrom } from '../../demo/receiver/settings.js';

const from = (env: Record<string, string>) => settingsFrom(env, '/data');

describe('The settings', () => {
  it('come from the environment', () => {
    const config = from({ ALLOWED_ORIGINS: 'https://a.nl, https://b.nl', KEEP_KEYS_DAYS: '30', DATA_DIR: '/elders' });
    assert.deepEqual(config.allowedOrigins, ['https://a.nl', 'https://b.nl']);
    assert.equal(config.retention.keyDays, 30);
    assert.equal(config.dataDir, '/elders');
    assert.deepEqual(
      [config.host, config.port, config.desk.host, config.desk.port],
      ['127.0.0.1', 8080, '127.0.0.1', 8090],
    );
  });

  it('are written as a browser and a connection write them, where it is plain what is meant', () => {
    const { allowedOrigins, limits } = from({
      ALLOWED_ORIGINS: 'https://A.nl/,https://b.nl:443,http://LOCALHOST:3000,https://zoë.nl',
      DESK_ADDRESSES: '::ffff:192.0.2.1, 2001:DB8:0:0::1',
    });
    assert.deepEqual(allowedOrigins, [
      'https://a.nl',
      'https://b.nl',
      'http://localhost:3000',
      'https://xn--zo-ija.nl',
    ]);
    assert.deepEqual(limits.deskAddresses, ['192.0.2.1', '2001:db8::1']);
    assert.equal(from({ ALLOWED_ORIGINS: '*' }).allowedOrigins, '*');
  });

  const wrong: Record<string, readonly string[]> = {
    ALLOWED_ORIGINS: [
      'a.nl',
      'https://a.nl/pad',
      'https://a.nl?x',
      'https://*.a.nl',
      '*,https://a.nl',
      'null',
      'ftp://a.nl',
      ',',
      '',
    ],
    DESK_ADDRESSES: ['balie.nl', '192.0.2.0/24', '192.0.2.1:80', '192.0.2', '999.1.1.1', ''],
    TRUSTED_PROXIES: ['1.5', '-1', 'ja', 'NaN', '1e1', 'Infinity', ''],
    KEEP_KEYS_DAYS: ['6', '7.5', 'lang', '', '99999999'],
    KEEP_PERSON_MONTHS: ['0', '-1', '1.5', 'NaN', ''],
    KEEP_SIGNAL_MONTHS: ['11', '60.5', 'x', ''],
    DESK_PORT: ['abc', '65536', '-1', ''],
    DESK_HOST: ['', ' '],
    DESK_ALLOWED_HOSTS: ['https://desk.nl', 'desk.nl:8090', 'desk.nl/pad', '*', '*.desk.nl', ''],
    DESK_LOGIN: ['', 'lmz', 'lmz:kort', ':eenlangwachtwoord'],
    CONFIRM_DATE: ['gisteren', '2026-02-30', '20261128', ''],
    DATA_DIR: ['', ' '],
    HOST: [''],
    PORT: ['', '80.5'],
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(`that can never work stop the start, by name: ${name}`, () => {
      for (const value of values) {
        assert.throws(
          () => from({ [name]: value }),
          (error: Error) => error.message.includes(name),
          `${name}=${value}`,
        );
      }
    });
  }

  it('never show the password when it cannot be used', () => {
    assert.throws(
      () => from({ DESK_LOGIN: 'lmz:geheim' }),
      (error: Error) => !error.message.includes('geheim'),
    );
  });

  it('ask for a login as soon as other machines can reach the desk', () => {
    const login = 'lmz:een lang wachtwoord';
    for (const env of [
      { DESK_HOST: '0.0.0.0' },
      { DESK_HOST: '::' },
      { DESK_HOST: '192.0.2.7' },
      { DESK_HOST: 'desk.example.nl' },
      { DESK_HOST: '::ffff:192.0.2.7' },
      { DESK_ALLOWED_HOSTS: 'desk.example.nl' },
    ] as Record<string, string>[]) {
      assert.throws(() => from(env), /DESK_LOGIN/);
      assert.equal(from({ ...env, DESK_LOGIN: login }).desk.login, login);
    }
    for (const DESK_HOST of ['127.0.0.1', '127.0.0.2', 'localhost', '::1', '::ffff:127.0.0.1']) {
      assert.equal(from({ DESK_HOST }).desk.host, DESK_HOST);
    }
  });
});
