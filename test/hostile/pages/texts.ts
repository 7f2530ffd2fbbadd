import assert from 'node:assert/strict';
import type { Hostile, Trial } from '../hostile.js';
import { story } from '../person.js';

/** Writes a text in a field at once, as a paste does. */
function write(label: string, text: string): void {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot as ShadowRoot;
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const field = fields.find(({ labels }) => labels?.[0]?.textContent?.includes(label)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
}

const emails = ['anna@пример.рф', 'info@موقع.شبكة', 'anna@bücher.nl', 'mailto:anna@voorbeeld.nl'];
const phones = ['(+31) 6 12345678', '+31 (0)30 123 45 67', '06-12345678'];
const blanks = ['\u200b', '\u2800', '\u00ad\ufeff', '\ufffc', ' \u3164 '];

/** Says nothing of nothing, and takes the addresses and numbers that people have. */
const takesTextsOfPeople = async ({ person, tab, received }: Trial) => {
  await person.toForm();
  const taken: string[] = [];
  for (const blank of blanks) {
    await tab.run(write, 'Wat is er gebeurd?', blank);
    if ((await person.proceed()).errors.length === 0) {
      taken.push(`U+${blank.trim().codePointAt(0)?.toString(16)}`);
      await person.press('Terug');
      await person.at('Wat is er gebeurd?');
    }
  }
  assert.deepEqual(taken, [], 'a story of nothing is taken');
  await tab.run(write, 'Wat is er gebeurd?', story);
  for (let screens = 0; screens < 12; screens += 1)
    if ((await person.proceed()).heading.startsWith('Wilt u zeggen wie u bent?')) break;
  await person.choose('Ja, tegen het meldpunt');
  const { heading } = await person.proceed();
  const refused: string[] = [];
  for (const [label, texts] of [
    ['e-mail', emails],
    ['elefoon', phones],
  ] as const)
    for (const text of texts) {
      await tab.run(write, label, text);
      const after = await person.proceed();
      if (after.heading === heading) refused.push(text);
      else await person.press('Terug');
      await person.at(heading.slice(0, 12));
    }
  assert.deepEqual(refused, [], 'refused');
  await tab.run(write, 'e-mail', 'mailto:anna@voorbeeld.nl');
  for (let screens = 0; screens < 6 && !(await person.sees()).heading.startsWith('Controleer'); screens += 1)
    await person.proceed();
  await person.press('Verstuur mijn melding');
  await person.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
  const payload = received();
  assert.equal('melder' in payload && payload.melder?.email, 'anna@voorbeeld.nl');
};

/** What real people write. */
export const textPages: readonly Hostile[] = [
  {
    name: 'takes the addresses and numbers that people have, and no story of nothing',
    page: {},
    holds: takesTextsOfPeople,
  },
];
