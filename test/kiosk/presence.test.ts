import { expect } from '@open-wc/testing';
import { aReceiver, receipt, received, refused } from '../fake-receiver.js';
import { anonymous, proceedTo, story, who, writing } from '../form-visitor.js';
import { complete, open, until, type Attributes, type Visitor } from '../widget-harness.js';
import { dialogOf, passTime, restoreTime, spokenCountdown, started } from './passing-time.js';

const kiosk: Attributes = { ...complete, mode: 'kiosk', 'idle-timeout': '60' };
const start = 'Heeft u een klacht over zorg of jeugdhulp?';
const canary = 'De kanarie zong niet meer.';

afterEach(restoreTime);

/** Why it was wiped, each time. */
function reasonsOf({ element }: Visitor): readonly string[] {
  const reasons: string[] = [];
  element.addEventListener('lmz-reset', ({ detail }) => reasons.push(detail.reason));
  return reasons;
}

const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  (document.activeElement?.shadowRoot?.activeElement ?? document.body).dispatchEvent(event);
  return event;
};

const touch = (where: Element) =>
  where.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, composed: true }));

async function warned(attributes: Attributes = kiosk): Promise<Visitor> {
  const visitor = await writing(attributes);
  await visitor.fill(story, canary);
  passTime(61);
  await until('the warning is there', () => dialogOf(visitor));
  return visitor;
}

describe('a visitor of a kiosk who is still', () => {
  it('is asked whether they are there, with a countdown, and then forgotten', async () => {
    const visitor = await warned();
    const reasons = reasonsOf(visitor);
    expect(dialogOf(visitor)?.getAttribute('role')).to.equal('alertdialog');
    expect(dialogOf(visitor)?.textContent).to.include('Bent u er nog?');
    expect(visitor.focused()).to.equal('Ja, ik ga verder');
    passTime(60);
    await started(visitor);
    expect(dialogOf(visitor)).to.equal(null);
    expect(visitor.heading()).to.equal(start);
    expect(visitor.screen.textContent).to.not.include('kanarie');
    expect(visitor.focused()).to.equal(start);
    expect(reasons).to.deep.equal(['idle']);
    await visitor.arrive();
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
    await visitor.write();
    expect(visitor.field(story).value).to.equal('');
  });

  it('hears the countdown a few times, and sees it every second', async () => {
    const visitor = await warned();
    const heard = new Set<string>();
    const seen = new Set<string>();
    for (let second = 0; second < 52; second += 1) {
      passTime(1);
      await visitor.element.updateComplete;
      heard.add(spokenCountdown(visitor).replace(/\D/g, ''));
      seen.add(dialogOf(visitor)?.querySelector('.countdown')?.textContent?.replace(/\D/g, '') ?? '');
    }
    expect([...heard]).to.deep.equal(['60', '30', '10']);
    expect(seen.size).to.be.greaterThan(45);
  });

  for (const [what, extend] of [
    ['a touch beside the dialog', (visitor: Visitor) => touch(visitor.screen.querySelector('dialog') as Element)],
    ['any key', () => void press('a')],
    ['the key that goes back', () => void press('Escape')],
    [
      'the key that chooses, outside the buttons',
      (visitor: Visitor) => {
        (visitor.screen.querySelector('dialog') as HTMLElement).focus();
        press('ArrowDown');
      },
    ],
    ['its button', (visitor: Visitor) => void visitor.press('Ja, ik ga verder')],
  ] as const)
    it(`stays with ${what}, at the same screen with the same text`, async () => {
      const visitor = await warned();
      extend(visitor);
      await until('the warning is gone', () => !dialogOf(visitor));
      expect(visitor.field(story).value).to.equal(canary);
      passTime(59);
      await visitor.element.updateComplete;
      expect(dialogOf(visitor)).to.equal(null);
      passTime(2);
      await until('the warning is there again', () => dialogOf(visitor));
    });

  it('is forgotten at once from the warning too, when they say so', async () => {
    const visitor = await warned();
    const reasons = reasonsOf(visitor);
    const wipe = [...(dialogOf(visitor)?.querySelectorAll('button') ?? [])].at(-1) as HTMLElement;
    touch(wipe);
    wipe.click();
    await started(visitor);
    expect(reasons).to.deep.equal(['done']);
  });

  it('who comes back to a device that slept is not asked any more', async () => {
    const visitor = await writing(kiosk);
    await visitor.fill(story, canary);
    passTime(8 * 3600);
    await started(visitor);
    expect(visitor.screen.textContent).to.not.include('kanarie');
  });

  it('has the time that the page gives', async () => {
    const visitor = await open({ ...kiosk, 'idle-timeout': '300' });
    passTime(290);
    await visitor.element.updateComplete;
    expect(dialogOf(visitor)).to.equal(null);
    passTime(15);
    await until('the warning is there', () => dialogOf(visitor));
  });

  it('is never asked anything where it is no kiosk', async () => {
    const visitor = await writing({ ...kiosk, mode: 'standalone' });
    await visitor.fill(story, canary);
    passTime(3600);
    await visitor.element.updateComplete;
    expect(visitor.field(story).value).to.equal(canary);
  });
});

describe('leaving a kiosk', () => {
  const receiver = aReceiver();

  it('wipes at once when the visitor says to be done, and begins in the language of the page again', async () => {
    const visitor = await writing(kiosk);
    await visitor.switchTo('English');
    await visitor.fill(story, canary);
    const reasons = reasonsOf(visitor);
    await visitor.press('Ik ben klaar');
    await started(visitor);
    await until('it is in Dutch', () => visitor.element.locale === 'nl');
    expect(visitor.heading()).to.equal(start);
    expect(reasons).to.deep.equal(['done']);
  });

  async function sendingAt(answer: Promise<void>, outcome = received): Promise<Visitor> {
    const visitor = await writing(kiosk);
    await visitor.fill(story, canary);
    await proceedTo(visitor, who);
    await visitor.choose(anonymous);
    await proceedTo(visitor, 'Controleer uw antwoorden');
    receiver.answers = [() => answer.then(outcome)];
    void visitor.send().catch(() => undefined);
    await until('it is under way', () => receiver.posted.length > 0);
    return visitor;
  }

  it('waits for the answer to what is being sent, then shows the number large, and wipes after a while', async () => {
    let answer = () => {};
    const visitor = await sendingAt(new Promise((done) => (answer = done)));
    const reasons = reasonsOf(visitor);
    (visitor.screen.querySelector('.kiosk-bar .primary') as HTMLElement).click();
    await until('it is said', () => visitor.text().includes('Wij versturen nog.'));
    passTime(600);
    expect(reasons).to.be.empty;
    answer();
    await until('the number is there', () => visitor.screen.querySelector('.reference.large'));
    expect(visitor.text()).to.include(receipt.referentienummer);
    expect(visitor.text()).to.not.include('kanarie');
    passTime(58);
    await visitor.element.updateComplete;
    expect(visitor.text()).to.include(receipt.referentienummer);
    passTime(3);
    await started(visitor);
    expect(visitor.text()).to.not.include(receipt.referentienummer);
    expect(reasons).to.deep.equal(['done']);
  });

  it('says so when it was not sent, without what was written, and lets who is still there go on', async () => {
    let answer = () => {};
    const visitor = await sendingAt(new Promise((done) => (answer = done)), refused('/signaal/watGebeurd'));
    passTime(130);
    await visitor.element.updateComplete;
    answer();
    await until('it is said', () => visitor.heading() === 'Uw bericht is niet verstuurd');
    expect(visitor.text()).to.not.include('kanarie');
    await visitor.press('Ga verder');
    expect(visitor.text()).to.include('kanarie');
  });

  it('asks for nothing any more when it is taken out of the page', async () => {
    const { element } = await open(kiosk);
    let draws = 0;
    const draw = element.requestUpdate.bind(element);
    element.requestUpdate = () => {
      draws += 1;
      draw();
    };
    element.remove();
    await new Promise((later) => setTimeout(later, 300));
    expect(draws).to.be.below(20);
  });

  it('forgets who is taken out of the page', async () => {
    const visitor = await writing(kiosk);
    await visitor.fill(story, canary);
    visitor.element.remove();
    await new Promise((done) => setTimeout(done, 50));
    document.body.append(visitor.element);
    await started(visitor);
    expect(visitor.screen.textContent).to.not.include('kanarie');
  });

  it('keeps who is moved in the page', async () => {
    const visitor = await writing(kiosk);
    await visitor.fill(story, canary);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(visitor.element);
    await new Promise((done) => setTimeout(done, 50));
    expect(visitor.field(story).value).to.equal(canary);
    place.remove();
  });
});
