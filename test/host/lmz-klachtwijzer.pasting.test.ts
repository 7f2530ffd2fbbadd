import { expect } from '@open-wc/testing';
import { story, writing } from '../form-visitor.js';
import type { Visitor } from '../widget-harness.js';

const full = 'Dit vak is vol. Kijk of uw hele tekst erin staat.';
const megabyte = 1_000_000;

/** Milliseconds on a machine that has other things to do. In fields without an end it took 7 seconds to minutes. */
const patience = 5_000;

/** Milliseconds until what was done stands on the screen. */
async function timeOf(visitor: Visitor, act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  await visitor.element.updateComplete;
  for (const field of visitor.screen.querySelectorAll('textarea, input')) void field.scrollHeight;
  return performance.now() - start;
}

/** Puts a text in through the browser's own editing, as a paste does: whatever the field refuses stays out. */
async function paste(visitor: Visitor, label: string, text: string): Promise<number> {
  visitor.field(label).focus();
  return timeOf(visitor, () => document.execCommand('insertText', false, text));
}

const pasted = {
  'one endless word': 'a',
  words: 'woord ',
  'words from right to left': 'كلمة ',
  'phone numbers': '06-12345678 ',
};

describe('a megabyte pasted into the story', () => {
  for (const [what, piece] of Object.entries(pasted))
    it(`of ${what} does not keep the visitor waiting`, async () => {
      const visitor = await writing();
      const text = piece.repeat(megabyte / piece.length);
      expect(await paste(visitor, story, text), 'pasting').below(patience);
      expect(await timeOf(visitor, () => document.execCommand('delete')), 'a key').below(patience);
      expect(await timeOf(visitor, () => visitor.proceed()), 'continuing').below(patience);
      expect(visitor.heading()).to.equal(story);
    });

  it('says that not everything is in it, and how much is too much', async () => {
    const visitor = await writing();
    const room = visitor.field(story).maxLength;
    const most = Number(/Tekens over: (\d+)/.exec(visitor.text())?.[1]);
    expect(visitor.text()).to.not.include(full);
    await paste(visitor, story, 'a'.repeat(megabyte));
    expect(visitor.field(story).value).to.have.lengthOf(room);
    expect(visitor.text()).to.include(`Tekens te veel: ${room - most}`);
    const told = [...visitor.screen.querySelectorAll('[aria-live="polite"]')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(told.filter(Boolean)).to.deep.equal([full]);
    await visitor.proceed();
    expect(visitor.errors()).to.have.lengthOf(1);
    await visitor.fill(story, 'a'.repeat(most));
    expect(visitor.text()).to.not.include(full);
  });
});

describe('a megabyte pasted into a short field', () => {
  it('does not keep the visitor waiting, and is too long to go on with', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await visitor.proceed();
    expect(await paste(visitor, 'Plaats', 'plaats '.repeat(megabyte / 7)), 'pasting').below(patience);
    expect(await timeOf(visitor, () => visitor.proceed()), 'continuing').below(patience);
    expect(visitor.errors()).to.have.lengthOf(1);
  });
});
