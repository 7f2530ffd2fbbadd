import { expect } from '@open-wc/testing';
import { saveAsFile } from '../../src/visit/copy-save-print.js';

it('a file that was handed over can still be read after a while, as by a phone that asks first', async () => {
  const { createObjectURL } = URL;
  let address = '';
  URL.createObjectURL = (blob) => (address = createObjectURL(blob));
  saveAsFile('melding.txt', 'LMZ-K7QM');
  URL.createObjectURL = createObjectURL;
  await new Promise((later) => setTimeout(later, 1_000));
  expect(await (await fetch(address)).text()).to.equal('LMZ-K7QM');
});
