import { expect } from '@open-wc/testing';
import { fieldIds, fields, roomOf } from '../../../src/complaint/form/fields.js';
import { checkScreen } from '../../../src/complaint/form/validate.js';
import type { Place, PlaceFor, ValueAt } from '../../../src/complaint/payload/place.js';
import { aContext, aDraft } from '../contexts.js';

const texts = fieldIds.filter((id) => ['text', 'textarea'].includes(fields[id].control));

// Judged by the compiler: a field cannot stand where the payload has no place for its answer.
'/signaal/zorgaanbieder/naam' satisfies Place;
// @ts-expect-error no such part of the person
'/melder/naan' satisfies Place;
// @ts-expect-error only an addition has it, and not there
'/signaal/watIsNieuw' satisfies Place;
// @ts-expect-error a date is no text
'/signaal/wanneer' satisfies PlaceFor<string>;
// @ts-expect-error not one of the consequences
'hack' satisfies ValueAt<'/signaal/gevolg'>;

describe('the fields for text', () => {
  it('take in everything that may be sent, however many units its characters need', () => {
    for (const id of texts) expect(roomOf(fields[id]), id).at.least(2 * (fields[id].most ?? 0));
  });

  for (const id of texts)
    it(`refuse what fills ${id} to its end, so that nothing cut off is sent in silence`, () => {
      const soort = ['watIsNieuw', 'aanvullingOp'].includes(id) ? 'aanvulling' : 'klacht';
      const screen = { id: soort === 'klacht' ? 'verhaal' : 'nieuws', fields: [id] } as const;
      const domain = `${'b'.repeat(60)}.`;
      for (const text of ['a', '😔', '1', `a@${domain.repeat(20)}`]) {
        const cut = text.repeat(roomOf(fields[id])).slice(0, roomOf(fields[id]));
        const draft = aDraft(soort, { anonimiteit: 'bekend', [id]: cut });
        expect(checkScreen(draft, screen, aContext()), text).to.have.lengthOf(1);
      }
    });
});
