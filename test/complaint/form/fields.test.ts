import { expect } from '@open-wc/testing';
import { fieldIds, fields, roomOf } from '../../../src/complaint/form/fields.js';
import { checkScreen } from '../../../src/complaint/form/validate.js';
import { aContext, aDraft } from '../contexts.js';

const texts = fieldIds.filter((id) => ['text', 'textarea'].includes(fields[id].control));

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
