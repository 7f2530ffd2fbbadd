import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseOrganisations } from '../../../src/flows/organisations/organisations.schema.js';
import { contactOf, organisationIds } from '../../../src/flows/organisations/organisations.js';

/** Why a file is refused; nothing when it is taken. */
const refusal = (json: unknown): string | undefined => {
  const result = parseOrganisations(json);
  return result.ok ? undefined : result.reason;
};

const entryOf = (entry: unknown) => ({ 'juridisch-loket': entry });

describe("the host's organisations file", () => {
  it('is taken when it replaces and adds contact data', () => {
    const file = {
      lmz: { hours: 'ma-vr 9-12' },
      'juridisch-loket': {
        name: 'Loket Utrecht',
        phone: { display: '+31 (0)30 123 45 67', dial: '+31301234567' },
        url: 'https://loket.example/hulp?taal=nl#contact',
      },
      'ons-eigen-loket': { name: 'سلام' },
    };
    expect(parseOrganisations(file)).to.deep.equal({ ok: true, overrides: file });
  });

  for (const [display, dial, dialled] of [
    ['+31 (0)30 123 45 67', '+31 (0)30 123 45 67', '+31301234567'],
    ['+31 030 123 45 67', '+310301234567', '+31301234567'],
    ['030 123 45 67', '0031 (0)30-1234567', '+31301234567'],
    ['(+31) 6 12345678', '(+31) 6 12345678', '+31612345678'],
    ['0800-1234', '0800-1234', '08001234'],
    ['14 030', '14 030', '14030'],
    ['112', '112', '112'],
    ['+32 (0)2 123 45 67', '+32 (0)2 123 45 67', '+3221234567'],
  ] as const)
    it(`dials ${dialled} for ${display} with ${dial}`, () => {
      const result = parseOrganisations(entryOf({ phone: { display, dial } }));
      expect(result).to.deep.equal({ ok: true, overrides: entryOf({ phone: { display, dial: dialled } }) });
    });

  it('may be empty', () => expect(parseOrganisations({})).to.deep.equal({ ok: true, overrides: {} }));

  for (const lifeline of ['112', '113', 'veilig-thuis']) {
    it(`cannot name ${lifeline}`, () => {
      const reason = `The entry "${lifeline}" is refused: 112, 113 and veilig-thuis cannot be changed.`;
      expect(refusal({ lmz: { name: 'LMZ' }, [lifeline]: {} })).to.equal(reason);
    });
  }

  const wrong: Readonly<Record<string, readonly [json: unknown, reason: RegExp]>> = {
    nothing: [null, /must be a JSON object/],
    'a list': [[], /must be a JSON object/],
    'a text': ['lmz', /must be a JSON object/],
    'an id with capitals': [{ LMZ: {} }, /An organisation id may hold only/],
    'an id of 61 characters': [{ ['a'.repeat(61)]: {} }, /An organisation id may hold only/],
    'an empty id': [{ '': {} }, /An organisation id may hold only/],
    'a prototype': [JSON.parse('{"__proto__": {"name": "x"}}'), /An organisation id may hold only/],
    'more than 200 entries': [
      Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`a${n}`, {}])),
      /more than 200/,
    ],
    'an entry that is no object': [entryOf('bel ons'), /"juridisch-loket" must be an object/],
    'an entry that is a list': [entryOf([]), /"juridisch-loket" must be an object/],
    'an unknown field': [entryOf({ fax: '1' }), /must be an object with only name, phone, hours and url/],
    'a prototype in an entry': [entryOf(JSON.parse('{"__proto__": {"name": "x"}}')), /must be an object with only/],
    'an empty name': [entryOf({ name: ' ' }), /wrong name/],
    'a name of 121 characters': [entryOf({ name: 'a'.repeat(121) }), /wrong name/],
    'a name of two lines': [entryOf({ name: 'a\nb' }), /wrong name/],
    'a name that turns direction': [entryOf({ name: 'a\u202eb' }), /wrong name/],
    'a name that is a number': [entryOf({ name: 112 }), /wrong name/],
    'hours of 201 characters': [entryOf({ hours: 'a'.repeat(201) }), /wrong hours/],
    'a phone that is a text': [entryOf({ phone: '112' }), /wrong phone/],
    'a phone without dial': [entryOf({ phone: { display: '112' } }), /wrong phone.dial/],
    'letters to dial': [entryOf({ phone: { display: '112', dial: 'tel:112' } }), /wrong phone.dial/],
    'a star code to dial': [entryOf({ phone: { display: '*21*112#', dial: '*21*112#' } }), /wrong phone.dial/],
    'a plus inside a number': [entryOf({ phone: { display: '06+12345678', dial: '06+12345678' } }), /wrong phone.dial/],
    'a number without an area': [entryOf({ phone: { display: '1234567', dial: '1234567' } }), /wrong phone.dial/],
    'a number of two digits': [entryOf({ phone: { display: '12', dial: '12' } }), /wrong phone.dial/],
    'only a country': [entryOf({ phone: { display: '+31', dial: '+31' } }), /wrong phone.dial/],
    'two numbers': [
      entryOf({ phone: { display: '030 123 45 67 / 030 765 43 21', dial: '030 123 45 67 / 030 765' } }),
      /wrong phone/,
    ],
    'an e-mail address': [entryOf({ mail: 'loket@loket.example?bcc=x@y.example' }), /must be an object with only/],
    'a link that writes a letter': [entryOf({ url: 'mailto:loket@loket.example?bcc=x@y.example' }), /wrong url/],
    'another number to dial than to read': [
      entryOf({ phone: { display: '112', dial: '113' } }),
      /both the same number/,
    ],
    'a link over http': [entryOf({ url: 'http://loket.example' }), /wrong url/],
    'a link that is script': [entryOf({ url: 'javascript:alert(1)' }), /wrong url/],
    'a link without a scheme': [entryOf({ url: 'loket.example' }), /wrong url/],
    'a link with a user name': [entryOf({ url: 'https://igj.nl@loket.example' }), /wrong url/],
    'a link with a password': [entryOf({ url: 'https://igj.nl:x@loket.example' }), /wrong url/],
    'a link of 501 characters': [entryOf({ url: `https://loket.example/${'a'.repeat(479)}` }), /wrong url/],
  };

  for (const [what, [json, reason]] of Object.entries(wrong)) {
    it(`is refused as a whole for ${what}`, () => expect(refusal(json)).to.match(reason));
  }

  it('is refused in one sentence that repeats none of its values', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^canary[0-9a-f]{8}$/),
        fc.constantFrom('name', 'hours', 'url', 'phone'),
        (value, field) => {
          const reason = refusal(entryOf({ [field]: `\n${value}` }));
          expect(reason).to.be.a('string').that.does.not.include(value);
          expect(reason).to.match(/^[A-Z][^\n]+\.$/);
        },
      ),
    );
  });

  it('never makes the reader throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (json) => {
        expect(parseOrganisations(json)).to.have.property('ok');
      }),
      { numRuns: 1_000 },
    );
  });

  it('never makes the reader throw when a good file is spoilt in one place', () => {
    const field = fc.constantFrom('name', 'hours', 'url', 'phone', '__proto__', 'constructor', 'x');
    fc.assert(
      fc.property(fc.constantFrom(...organisationIds), field, fc.anything(), (id, key, value) => {
        const result = parseOrganisations({ [id]: Object.fromEntries([[key, value]]) });
        if (result.ok) expect(new URL(contactOf(id, result.overrides).url).protocol).to.equal('https:');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read or refused at once, however deep or large it is', () => {
    const deep = JSON.parse(`${'{"lmz":'.repeat(5_000)}{}${'}'.repeat(5_000)}`);
    const large = entryOf({ name: 'a'.repeat(5_000_000), url: `https://${'a.'.repeat(1_000_000)}nl` });
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`f${n}`, n]));
    const start = performance.now();
    expect([deep, large, wide, entryOf(wide)].map(refusal)).not.to.include(undefined);
    expect(performance.now() - start).to.be.below(1_000);
  });
});
