import { expect } from '@open-wc/testing';
import { array, assert as check, property, string } from 'fast-check';
import { attributeNames } from '../../src/page/attributes.js';
import { defaultRecipient, readSettings } from '../../src/page/settings.js';

/** The settings of an element with these attributes, and what the integrator is told. */
function read(attributes: Readonly<Record<string, string>>) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const warnings: string[] = [];
  const settings = readSettings(element, (message) => warnings.push(message));
  return { settings, warnings };
}

const thumbprint = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';

describe('settings without attributes', () => {
  it('have defaults, and nothing to warn of', () => {
    const { settings, warnings } = read({});
    expect(warnings).to.be.empty;
    expect(settings).to.deep.equal({
      endpoint: undefined,
      recipient: defaultRecipient,
      privacyUrl: undefined,
      publicKey: undefined,
      keyThumbprints: [],
      organisations: undefined,
      herkomst: undefined,
      exitUrl: undefined,
      mode: 'embed',
      headingLevel: 2,
      idleTimeout: 60,
    });
  });
});

describe('a right value is taken over', () => {
  const right: readonly [string, string, string, unknown][] = [
    ['endpoint', 'https://lmz.test/v1/meldingen', 'endpoint', 'https://lmz.test/v1/meldingen'],
    ['endpoint', 'http://localhost:8080/v1/meldingen', 'endpoint', 'http://localhost:8080/v1/meldingen'],
    ['recipient', ' Patiëntenvereniging ', 'recipient', 'Patiëntenvereniging'],
    ['privacy-url', 'https://lmz.test/privacy?taal=nl#kort', 'privacyUrl', 'https://lmz.test/privacy?taal=nl#kort'],
    ['organisations', 'https://lmz.test/organisaties.json', 'organisations', 'https://lmz.test/organisaties.json'],
    ['herkomst', 'Balie Utrecht', 'herkomst', 'Balie Utrecht'],
    ['exit-url', 'https://www.weer.test/', 'exitUrl', 'https://www.weer.test/'],
    ['mode', 'kiosk', 'mode', 'kiosk'],
    ['heading-level', '4', 'headingLevel', 4],
    ['idle-timeout', '30', 'idleTimeout', 30],
    ['idle-timeout', '300', 'idleTimeout', 300],
  ];
  for (const [attribute, value, name, result] of right) {
    it(`${attribute}="${value}"`, () => {
      const { settings, warnings } = read({ [attribute]: value });
      expect(settings).to.have.deep.property(name, result);
      expect(warnings).to.be.empty;
    });
  }

  for (const lang of ['nl-BE', 'en_GB', 'eo', '']) {
    it(`lang="${lang}", which is for the locales`, () => {
      expect(read({ lang })).to.deep.equal(read({}));
    });
  }

  it('public-key with one or two key-thumbprints', () => {
    const given = { 'public-key': 'https://lmz.test/jwks.json', 'key-thumbprints': `${thumbprint} ${thumbprint}` };
    const { settings, warnings } = read({ endpoint: 'https://lmz.test/v1', ...given });
    expect(settings).to.deep.include({ publicKey: given['public-key'], keyThumbprints: [thumbprint, thumbprint] });
    expect(settings.endpoint).to.equal('https://lmz.test/v1');
    expect(warnings).to.be.empty;
  });
});

describe('a wrong value becomes the default, and one warning names attribute, value and what is allowed', () => {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    endpoint: [
      '',
      'meldingen',
      '/v1/meldingen',
      '//lmz.test/v1',
      'http://lmz.test/v1',
      'http://localhost.lmz.test/v1',
      'https://naam:geheim@lmz.test/v1',
      'https://lmz.test/v1?sleutel=1',
      'https://lmz.test/v1?',
      'https://lmz.test/v1#deel',
      'https://lmz.test/v1#',
      ' https://lmz.test/v1',
      'https://lmz.test/\tv1',
      'ftp://lmz.test/v1',
      'javascript:alert(1)',
      'data:text/plain,x',
      'https://',
    ],
    recipient: ['', ' ', 'a'.repeat(81), 'Meldpunt\nZorg'],
    'privacy-url': ['', 'privacy.html', 'javascript:alert(1)', 'http://lmz.test/privacy'],
    organisations: ['organisaties.json', 'http://lmz.test/organisaties.json'],
    herkomst: ['', 'a'.repeat(201), 'Balie\u0000Utrecht'],
    'exit-url': ['weer', 'javascript:alert(1)'],
    mode: ['', 'Kiosk', 'fullscreen', 'constructor'],
    'heading-level': ['', '0', '6', '2.5', ' 3'],
    lang: ['klingon!!', 'nl, en', ' '],
    'idle-timeout': ['', '29', '301', '1e2', '60 ', '-60', '99999'],
  };
  const { settings: defaults } = read({});
  for (const [attribute, values] of Object.entries(wrong)) {
    for (const value of values) {
      it(`${attribute}=${JSON.stringify(value.slice(0, 40))}`, () => {
        const { settings, warnings } = read({ [attribute]: value });
        expect(settings).to.deep.equal(defaults);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0])
          .to.include(`${attribute}="${value.slice(0, 100)}"`)
          .and.include('Allowed:');
      });
    }
  }

  it('and is cut short in the warning', () => {
    expect(read({ recipient: 'a'.repeat(10_000) }).warnings[0]?.length).to.be.lessThan(250);
  });
});

describe('encryption that cannot be trusted', () => {
  const endpoint = 'https://lmz.test/v1';
  const key = 'https://lmz.test/jwks.json';
  const untrusted: readonly Readonly<Record<string, string>>[] = [
    { 'public-key': key },
    { 'public-key': 'jwks.json', 'key-thumbprints': thumbprint },
    { 'public-key': key, 'key-thumbprints': 'te-kort' },
    { 'public-key': key, 'key-thumbprints': `${thumbprint} ${thumbprint} ${thumbprint}` },
    { 'public-key': '', 'key-thumbprints': thumbprint },
  ];
  for (const attributes of untrusted) {
    it(`takes the endpoint away: ${JSON.stringify(attributes)}`, () => {
      const { settings, warnings } = read({ endpoint, ...attributes });
      expect(settings.endpoint).to.equal(undefined);
      expect(warnings).to.include('public-key is of no use without key-thumbprints; nothing can be sent.');
    });
  }
});

describe('whatever is written in the attributes', () => {
  it('nothing breaks, and only https addresses without user info come through', () => {
    check(
      property(array(string({ unit: 'binary' }), { minLength: 12, maxLength: 12 }), (values) => {
        const { settings } = read(Object.fromEntries(attributeNames.map((name, at) => [name, values[at] ?? ''])));
        for (const url of [settings.endpoint, settings.privacyUrl, settings.organisations, settings.exitUrl]) {
          if (url === undefined) continue;
          const { protocol, username, password } = new URL(url);
          expect([protocol, username, password]).to.deep.equal(['https:', '', '']);
        }
        expect(settings.recipient.length).to.be.within(1, 80);
        expect(settings.idleTimeout).to.be.within(30, 300);
      }),
      { numRuns: 300 },
    );
  });
});
