import { expect } from '@open-wc/testing';
import { allSteps, walkTo } from '../all-steps.js';
import { looksAtAll } from '../looked-at.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const kiosk = { ...complete, mode: 'kiosk', 'privacy-url': 'https://ontvanger.test/privacy?balie=3#gegevens' };

/** What leads out of the page, to another one or to a program: from the summary of errors one goes to a field, by script. */
const waysOut = ({ screen }: Visitor) =>
  [...screen.querySelectorAll('*')].flatMap((one) => {
    if (one.matches('[part="error-summary"] a[href="#"]')) return [];
    const leads = [...one.attributes].filter(({ value }) => /^(tel|mailto|sms|javascript|https?):/i.test(value));
    return one.matches('a, area, form[action], iframe[src]') || leads.length > 0 ? [one.outerHTML] : [];
  });

/** Web addresses that can be read and not scanned. The host that receives the complaint is no address to visit. */
const uncoded = ({ screen }: Visitor) =>
  [...screen.querySelectorAll('bdi[dir="ltr"]')].flatMap((one) => {
    const text = one.textContent?.trim() ?? '';
    const isAddress = /^https?:|^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
    return isAddress && text !== new URL(complete['endpoint'] ?? '').host && !one.closest('.qr') ? [text] : [];
  });

const labels = ({ screen }: Visitor) =>
  [...screen.querySelectorAll('.qr')].map((one) => [
    one.querySelector('svg[role="img"]')?.getAttribute('aria-label'),
    one.querySelector('figcaption')?.textContent,
  ]);

describe('at a kiosk', () => {
  for (const [name, go] of Object.entries(kindsOfScreen))
    it(`nothing of ${name} leads away, and every web address has a code`, async () => {
      const visitor = await open(kiosk);
      await go(visitor);
      expect(waysOut(visitor)).to.deep.equal([]);
      expect(uncoded(visitor)).to.deep.equal([]);
    });

  it('nothing of any step of the tree leads away, and every web address has a code', async function () {
    // what a screen is made of is the same in every engine
    if (!looksAtAll) this.skip();
    const visitor = await open(kiosk);
    for (const way of allSteps()) {
      await walkTo(visitor, way);
      expect(waysOut(visitor), way.address).to.deep.equal([]);
      expect(uncoded(visitor), way.address).to.deep.equal([]);
      await visitor.press('Ik ben klaar');
      await visitor.arrive();
    }
  }).timeout(120_000);

  it('the page about personal data has a code of its whole address, as the page gave it', async () => {
    const visitor = await open(kiosk);
    await kindsOfScreen['the contact data']?.(visitor);
    const address = 'https://ontvanger.test/privacy?balie=3#gegevens';
    expect(labels(visitor)).to.deep.equal([[`Code met het adres: ${address}`, address]]);
  });

  it('an address that is too long for a phone to read stands there without a code', async () => {
    const address = `https://ontvanger.test/${'a'.repeat(300)}`;
    const visitor = await open({ ...kiosk, 'privacy-url': address });
    await kindsOfScreen['the contact data']?.(visitor);
    expect(labels(visitor)).to.deep.equal([]);
    expect(uncoded(visitor)).to.deep.equal([address]);
  });

  it('who reads from the right finds each code in the card that it belongs to, and its address from left to right', async () => {
    const visitor = await open(kiosk);
    await kindsOfScreen['the advice']?.(visitor);
    await until('the codes are there', () => visitor.screen.querySelector('.helper .qr'));
    (visitor.screen.querySelector('.frame') as HTMLElement).dir = 'rtl';
    for (const code of visitor.screen.querySelectorAll('.helper .qr')) {
      const [inner, outer] = [code, code.closest('.helper') as Element].map((one) => one.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(inner.left).to.be.at.least(outer.left);
      expect(inner.right).to.be.at.most(outer.right);
      expect(code.querySelector('bdi')?.dir).to.equal('ltr');
    }
  });
});
