import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutPersonalData } from '../../demo/receiver/redaction.js';
import { identity } from '../../src/complaint/form/fields.js';

describe('A text for the signaaloverzicht', () => {
  const melder = {
    naam: 'Roos (Rosa)  Plantinga',
    adres: 'Verborgenlaan 12a Utrecht 3511AB',
    email: 'o\u2019neil@voorbeeld.nl',
    telefoon: '+31612345678',
  };

  it('loses what the person wrote of themselves, however it is spaced and capitalised', () => {
    const texts = ['roos (rosa) plantinga', 'VERBORGENLAAN 12A', '3511 ab', 'O\u2019NEIL@voorbeeld.nl', '+31612345678'];
    for (const text of texts) assert.equal(withoutPersonalData(`Zon ${text}.`, melder), 'Zon […].', text);
  });

  for (const field of identity)
    it(`loses the ${field} of the person`, () => {
      assert.equal(withoutPersonalData('Zon Korenbloem.', { [field]: 'korenbloem' }), 'Zon […].');
    });

  it('keeps words that only begin like it, and the town', () => {
    const text = 'Roosje Plantinga-kliniek, Verborgenlaan 121, Utrecht';
    assert.equal(withoutPersonalData(text, { naam: 'Roos', adres: melder.adres }), text);
    assert.equal(withoutPersonalData('Het is al lang zo.', { naam: 'Al' }), 'Het is al lang zo.');
  });

  it('loses the last name alone, and the first, and keeps the words that they are as well', () => {
    const jan = { naam: 'Jan van der Jansen-Smit' };
    assert.equal(
      withoutPersonalData('Mevrouw jansen-smit en Jan, van de afdeling.', jan),
      'Mevrouw […] en […], van de afdeling.',
    );
    assert.equal(withoutPersonalData('Ik wil dat Wil belt.', { naam: 'Wil Pietersen' }), 'Ik wil dat […] belt.');
  });
});
