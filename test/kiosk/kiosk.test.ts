import { expect } from '@open-wc/testing';
import { languages, type Language } from '../../src/locales/languages.js';
import { locales } from '../../src/locales/localization.js';
import { anonymous, story, who, writing } from '../form-visitor.js';
import { clean } from '../own-text.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, until, type Attributes, type Visitor } from '../widget-harness.js';
import { chooseByKeys, goTo, pressKey } from './key-visitor.js';
import { dialogOf, started } from './passing-time.js';

const kiosk: Attributes = { ...complete, mode: 'kiosk' };
const start = 'Heeft u een klacht over zorg of jeugdhulp?';

async function atStart(): Promise<Visitor> {
  const visitor = await open(kiosk);
  await visitor.press('Ik ben klaar');
  await until(
    'the kiosk is ready',
    () => visitor.screen.querySelectorAll('.start button:not([aria-disabled])').length === locales.length,
  );
  return visitor;
}

describe('the start screen', () => {
  it('shows the languages by their own names, with how it works in each', async () => {
    const visitor = await atStart();
    expect(visitor.heading()).to.equal(start);
    expect(visitor.text()).to.not.match(/false|undefined|null/);
    const buttons = [...visitor.screen.querySelectorAll<HTMLElement>('.start button')];
    const texts = buttons.map(({ lang, textContent }) => [lang, clean(textContent)]);
    expect(texts).to.deep.include.members([
      ['nl', 'Nederlands Beantwoord een paar vragen. Daarna leest u wat u kunt doen.'],
      ['en', 'English Answer a few questions. Then you can read what you can do.'],
    ]);
    expect(texts.map(([lang]) => lang)).to.deep.equal(locales);
    for (const [lang = '', text = ''] of texts)
      expect(text.startsWith(`${languages[lang as Language].name} `), text).to.equal(true);
    expect(new Set(texts.map(([, text]) => text)).size).to.equal(locales.length);
  });

  it('moves nothing, and leads nowhere but in', async () => {
    const visitor = await atStart();
    expect(visitor.element.getAnimations({ subtree: true })).to.be.empty;
    expect(visitor.links()).to.be.empty;
    expect(visitor.buttons()).to.not.include('Ik ben klaar');
  });

  it('begins in the language that is pressed, and the next visitor has the choice again', async () => {
    const visitor = await atStart();
    await visitor.arrive('English');
    expect(visitor.element.locale).to.equal('en');
    await visitor.press('Ik ben klaar');
    await started(visitor);
    await until('it is in Dutch', () => visitor.element.locale === 'nl');
  });
});

describe('the bar of a kiosk', () => {
  const sizeOf = ({ screen }: Visitor) =>
    Number.parseFloat(getComputedStyle(screen.querySelector('.step-heading') as Element).fontSize);
  const paperOf = ({ screen }: Visitor) => getComputedStyle(screen.querySelector('.docked') as Element).backgroundColor;

  it('makes text larger, up to twice as large, and round again', async () => {
    const visitor = await open(kiosk);
    const usual = sizeOf(visitor);
    const sizes: number[] = [];
    for (const percent of [100, 125, 150, 200]) {
      await visitor.press(`Letters: ${percent}%`);
      sizes.push(sizeOf(visitor) / usual);
    }
    expect(sizes.map((size) => Math.round(size * 100))).to.deep.equal([125, 150, 200, 100]);
  });

  it('gives more contrast, and takes size and contrast back for the next visitor', async () => {
    const visitor = await open(kiosk);
    const [size, paper] = [sizeOf(visitor), paperOf(visitor)];
    await visitor.press('Meer contrast');
    await visitor.press('Letters: 100%');
    expect(paperOf(visitor)).to.match(/\b0,? 0,? 0\b/);
    await visitor.press('Ik ben klaar');
    await visitor.arrive();
    expect([sizeOf(visitor), paperOf(visitor)]).to.deep.equal([size, paper]);
  });

  it('lets another language be chosen anywhere, with what was typed and the focus as they were', async () => {
    const visitor = await writing(kiosk);
    await visitor.fill(story, 'Het licht bleef uit.');
    await visitor.switchTo('English');
    expect(visitor.element.locale).to.equal('en');
    expect(visitor.field(story).value).to.equal('Het licht bleef uit.');
    expect(dialogOf(visitor)).to.equal(null);
  });

  it('explains itself, and comes back to what was shown', async () => {
    const visitor = await open(kiosk);
    const help = [...visitor.screen.querySelectorAll<HTMLElement>('.kiosk-bar button')].at(-2);
    help?.focus();
    await visitor.press('Uitleg');
    expect(dialogOf(visitor)?.textContent).to.include('Vraag een medewerker om hulp.');
    await visitor.press('Sluit');
    expect(dialogOf(visitor)).to.equal(null);
    expect(visitor.focused()).to.equal('Uitleg');
  });

  it('has a way to be done on every screen', async () => {
    const visitor = await open(kiosk);
    const without: string[] = [];
    for (const [name, goThere] of Object.entries(kindsOfScreen)) {
      await goThere(visitor);
      if (!visitor.buttons().includes('Ik ben klaar')) without.push(name);
      visitor.element.reset();
      await visitor.arrive();
    }
    expect(without).to.be.empty;
  });
});

describe('targets of a kiosk', () => {
  const place = document.createElement('div');
  afterEach(() => place.remove());

  const rowOf = (control: HTMLElement) =>
    control.matches('[type="radio"], [type="checkbox"]') ? (control.closest('label') ?? control) : control;

  for (const width of [1080, 1280])
    it(`are at least 64 px high and wide, 8 px apart, on a screen of ${width} px`, async () => {
      place.style.width = `${width}px`;
      document.body.append(place);
      const visitor = await open(kiosk, place);
      const found = new Set<string>();
      for (const [name, goThere] of Object.entries(kindsOfScreen)) {
        await goThere(visitor);
        const controls = [...visitor.screen.querySelectorAll<HTMLElement>('button, input, textarea, summary, a')];
        const boxes = controls
          .filter((control) => control.checkVisibility() && !control.closest('dialog:not([open])'))
          .map((control) => ({ row: rowOf(control), box: rowOf(control).getBoundingClientRect() }));
        for (const { row, box } of boxes) {
          const what = `${row.localName} "${row.textContent?.trim().slice(0, 40)}"`;
          if (box.height < 63.9 || box.width < 63.9)
            found.add(`${name}: ${what} ${Math.round(box.width)}x${Math.round(box.height)}`);
          for (const { row: other, box: its } of boxes) {
            if (other === row || other.contains(row) || row.contains(other)) continue;
            if (row.closest('.docked') !== other.closest('.docked')) continue;
            const apart = Math.max(
              its.left - box.right,
              box.left - its.right,
              its.top - box.bottom,
              box.top - its.bottom,
            );
            if (apart < 7.9)
              found.add(`${name}: ${what} is ${Math.round(apart)} from "${other.textContent?.trim().slice(0, 40)}"`);
          }
        }
        visitor.element.reset();
        await visitor.arrive();
      }
      expect([...found].slice(0, 60).join('\n')).to.equal('');
    });
});

describe('a kiosk and its surroundings', () => {
  it('lets nothing out by the clipboard or by dragging, and nothing in', async () => {
    const visitor = await writing(kiosk);
    const field = visitor.field(story);
    for (const type of ['copy', 'cut', 'paste', 'dragstart', 'drop', 'contextmenu']) {
      const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
      field.dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(true);
    }
  });

  it('fills nothing in, corrects nothing and suggests nothing, in any field', async () => {
    const visitor = await open(kiosk);
    const found: string[] = [];
    for (const [name, goThere] of Object.entries(kindsOfScreen)) {
      await goThere(visitor);
      for (const field of visitor.screen.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea'))
        for (const [attribute, value] of [
          ['autocomplete', 'off'],
          ['spellcheck', 'false'],
          ['autocorrect', 'off'],
          ['writingsuggestions', 'false'],
        ] as const)
          if (field.getAttribute(attribute) !== value) found.push(`${name}: ${field.id} ${attribute}`);
      visitor.element.reset();
      await visitor.arrive();
    }
    expect(found).to.be.empty;
  });

  it('begins anew when the page makes it a kiosk, and when it no longer is one', async () => {
    const visitor = await open(complete);
    await visitor.answer('Ziekenhuis, kliniek of ambulance');
    visitor.element.setAttribute('mode', 'kiosk');
    await started(visitor);
    await visitor.arrive();
    visitor.element.setAttribute('mode', 'embed');
    await until('there is no bar', () => !visitor.screen.querySelector('.kiosk-bar'));
    expect(visitor.heading()).to.equal('Over welke zorg of hulp gaat het?');
  });

  it('leaves no listener behind on the page', async () => {
    const heard = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (type: string, by: number) => heard.set(type, (heard.get(type) ?? 0) + by);
    window.addEventListener = function (this: Window, type: string, ...rest: [never, never]) {
      count(type, 1);
      (rest[1] as AddEventListenerOptions | undefined)?.signal?.addEventListener('abort', () => count(type, -1));
      return addEventListener.call(this, type, ...rest);
    } as typeof window.addEventListener;
    window.removeEventListener = function (this: Window, type: string, ...rest: [never, never]) {
      count(type, -1);
      return removeEventListener.call(this, type, ...rest);
    } as typeof window.removeEventListener;
    const visitor = await open(kiosk);
    visitor.element.remove();
    await new Promise((done) => setTimeout(done, 50));
    Object.assign(window, { addEventListener, removeEventListener });
    expect(
      [...heard].filter(([type, times]) => times > 0 && ['keydown', 'pointerdown', 'wheel'].includes(type)),
    ).to.deep.equal([]);
    document.body.append(visitor.element);
  });
});

describe('five keys', () => {
  it('are enough to come to an advice, to write, and to check what was written', async () => {
    const visitor = await atStart();
    await chooseByKeys(visitor, 'Nederlands');
    await until('the first question is there', () => visitor.screen.querySelector('form'));
    for (const answer of ['Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost']) {
      await chooseByKeys(visitor, answer);
      expect(visitor.chosen()).to.deep.equal([answer]);
      await chooseByKeys(visitor, 'Ga verder');
    }
    await chooseByKeys(visitor, 'Meld het bij het Landelijk Meldpunt Zorg');
    await goTo(visitor, story);
    await pressKey(visitor, 'Enter');
    await until('the keyboard has the focus', () => visitor.screen.activeElement?.closest('.keyboard'));
    for (const letter of ['p', 'i', 'j', 'n']) await chooseByKeys(visitor, letter);
    await pressKey(visitor, 'Escape');
    expect(visitor.field(story).value.toLowerCase()).to.equal('pijn');
    while (visitor.heading() !== who) await chooseByKeys(visitor, 'Ga verder');
    await chooseByKeys(visitor, anonymous);
    while (visitor.heading() !== 'Controleer uw antwoorden') await chooseByKeys(visitor, 'Ga verder');
    expect(visitor.text().toLowerCase()).to.include('pijn');
  });

  it('go back, explain, and go round at the end', async () => {
    const visitor = await open(kiosk);
    await visitor.answer('Ziekenhuis, kliniek of ambulance');
    await pressKey(visitor, 'F1');
    expect(dialogOf(visitor)?.textContent).to.include('Zo werkt deze zuil');
    await pressKey(visitor, 'Escape');
    expect(dialogOf(visitor)).to.equal(null);
    await pressKey(visitor, 'Escape');
    expect(visitor.heading()).to.equal('Over welke zorg of hulp gaat het?');
    await goTo(visitor, 'Ik ben klaar');
    await pressKey(visitor, 'ArrowDown');
    expect(visitor.focused()).to.equal('Andere hulp in nood');
    await pressKey(visitor, 'ArrowUp');
    expect(visitor.focused()).to.equal('Ik ben klaar');
  });

  it('choose nothing by passing', async () => {
    const visitor = await open(kiosk);
    for (let presses = 0; presses < 8; presses += 1) await pressKey(visitor, 'ArrowDown');
    expect(visitor.chosen()).to.be.empty;
  });
});
