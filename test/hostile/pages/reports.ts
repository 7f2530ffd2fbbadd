import assert from 'node:assert/strict';
import type { Tab } from '../engines.js';
import type { Hostile, Trial } from '../hostile.js';
import { Person, story } from '../person.js';
import { sendsAnAddition } from './ends-well.js';

const script = (text: string) => `<script>${text}</script>`;
const soon = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const written = 'Wat is er gebeurd?';

/** What a page translator does, without end: every text stands in an element of its own. */
const translator = `setInterval(function () {
  var root = (document.querySelector('lmz-klachtwijzer') || {}).shadowRoot;
  if (!root) return;
  var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [], node;
  while ((node = walker.nextNode())) if (node.data.trim() && node.parentNode.nodeName !== 'FONT') texts.push(node);
  texts.forEach(function (text) {
    var outer = document.createElement('font'), inner = document.createElement('font');
    inner.textContent = text.data;
    outer.appendChild(inner);
    text.parentNode.replaceChild(outer, text);
  });
}, 40);`;

/** What a browser extension that makes pages dark does, without end: styles of its own in every root. */
const darkener = `setInterval(function () {
  var root = (document.querySelector('lmz-klachtwijzer') || {}).shadowRoot;
  if (!root || root.querySelector('style.darkreader')) return;
  ['inline', 'override'].forEach(function (name) {
    var style = document.createElement('style');
    style.className = 'darkreader darkreader--' + name;
    style.textContent = ':host { --dark: 1 }';
    root.insertBefore(style, root.firstChild);
  });
  var sheet = new CSSStyleSheet();
  sheet.replaceSync('p { border-color: #8c8273 }');
  root.adoptedStyleSheets = root.adoptedStyleSheets.concat([sheet]);
}, 40);`;

/** A clock that is off by so many milliseconds. */
const clockIsOff = (by: number) =>
  script(`(function () {
  var Real = Date, now = Date.now;
  window.Date = class extends Real {
    constructor() { if (arguments.length === 0) super(now() + ${by}); else super(...arguments); }
    static now() { return now() + ${by}; }
  };
})();`);

const years = (count: number) => count * 365.25 * 86_400_000;

/** A page whose own keys work everywhere, but in fields that it knows. */
const ownKeys = script(`window.addEventListener('keydown', function (event) {
  var active = document.activeElement;
  if (!/^(input|textarea)$/i.test(active.tagName)) { window.ownKeys = (window.ownKeys || '') + event.key; document.querySelector('#search').focus(); }
});`);

const address = (tab: Tab) => tab.run(() => [location.href, String(history.length)]);

/** Follows the first link of the error summary: the focus is in the field, the address is as it was. */
const errorLinkStays = async ({ person, tab }: Trial) => {
  await person.toForm();
  const before = await address(tab);
  const { errors } = await person.proceed();
  const { x, y } = await person.find('link', errors[0] ?? '');
  await tab.click(x, y);
  await person.until('the focus is in the field', ({ focused }) => focused.startsWith(written));
  assert.deepEqual(await address(tab), before);
};

const valueOf = async (person: Person) =>
  (await person.sees()).things.find((one) => one.role === 'textbox' && one.name.startsWith(written))?.value;

const toTypedStory = async (person: Person) => {
  await person.toForm();
  await person.fill(written, story);
};

/** Goes on from the story to the receipt, saying no more than is asked. */
const onToReceipt = async (person: Person) => {
  for (let screens = 0; screens < 15; screens += 1) {
    const { heading } = await person.proceed();
    if (heading.startsWith('Controleer')) break;
    if (heading.startsWith('Wilt u zeggen wie u bent?')) await person.choose('Nee, ik blijf anoniem');
  }
  await person.press('Verstuur mijn melding');
  await person.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
};

/** Puts a text in the story as one paste. */
function paste(length: number, ending: string): void {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot as ShadowRoot;
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  field.value = 'a'.repeat(length) + ending;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));
}

const fieldSize = (tab: Tab) =>
  tab.run(() => {
    const field = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('textarea');
    return parseFloat(getComputedStyle(field as Element).fontSize);
  });

/** The advice after a date of three days ago, as it is read in a time zone. */
const adviceIn = async ({ person, tab }: Trial, zone: string) => {
  await tab.chromium?.emulateTimezone(zone);
  await tab.chromium?.reload();
  await person.answer('Ziekenhuis, kliniek of ambulance');
  await person.at('Wat heeft u al gedaan');
  await person.answer('Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd');
  await person.press('Reken de datum voor mij uit');
  const sent = new Date(Date.now() - 3 * 86_400_000);
  await person.fill('Dag', String(sent.getUTCDate()));
  await person.fill('Maand', String(sent.getUTCMonth() + 1));
  await person.fill('Jaar', String(sent.getUTCFullYear()));
  await person.proceed();
  // it comes a moment after the advice
  return (await person.until('the whole advice is there', ({ text }) => text.includes('Neem dit advies mee'))).text;
};

/** Public reports about comparable software (docs/tried.md), each on the smallest page that shows it. */
export const reportedPages: readonly Hostile[] = [
  { name: 'that is translated at every moment works', page: { head: script(translator) }, holds: sendsAnAddition },
  { name: 'that an extension makes dark works', page: { head: script(darkener) }, holds: sendsAnAddition },
  {
    name: 'whose root has 10 pixels still has fields of 16',
    page: { head: '<style>html{font-size:62.5%} body{font-size:1.6rem}</style>' },
    holds: async ({ person, tab }) => {
      await person.toForm();
      assert.ok((await fieldSize(tab)) >= 16, `${await fieldSize(tab)} pixels`);
    },
  },
  {
    name: 'of an origin of its own, without storage, works',
    page: { headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' } },
    holds: sendsAnAddition,
  },
  {
    name: 'in any time zone reckons the same dates',
    page: {},
    engines: ['chromium'],
    holds: async (trial) => {
      const east = await adviceIn(trial, 'Pacific/Kiritimati');
      assert.equal(await adviceIn(trial, 'Pacific/Pago_Pago'), east);
    },
  },
  {
    name: 'where a button is pressed and pressed again sends once',
    page: {},
    holds: async ({ person, tab, received }) => {
      await person.toCheck();
      const { x, y } = await person.find('button', 'Verstuur mijn melding');
      for (let presses = 0; presses < 5; presses += 1) await tab.click(x, y);
      await person.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
      await soon(300);
      assert.equal(received().soort, 'klacht');
    },
  },
  {
    name: 'that loads the script three times works, without an error',
    page: {
      head: `${script("window.addEventListener('error', function (event) { document.body.append(event.message); });")}
<script type="module" src="/dist/lmz-klachtwijzer.js?v=1"></script><script type="module" src="/dist/lmz-klachtwijzer.js?v=2"></script>`,
    },
    holds: async (trial) => {
      await sendsAnAddition(trial);
      assert.equal(await trial.tab.run(() => document.body.innerText.includes('rror')), false);
    },
  },
  {
    name: 'with a base elsewhere leads from an error to its field',
    page: { head: '<base href="/elders/">' },
    holds: errorLinkStays,
  },
  { name: 'keeps its address when an error is followed', page: {}, holds: errorLinkStays },
  {
    name: 'that copies its elements has a copy that starts anew, and loses nothing',
    page: {},
    holds: async ({ person, tab }) => {
      await toTypedStory(person);
      await tab.run(() => {
        const widget = document.querySelector('lmz-klachtwijzer') as Element;
        widget.after(widget.cloneNode(true));
      });
      const copy = new Person(tab, 1);
      await copy.at('Over welke zorg');
      assert.equal(await valueOf(person), story);
      await copy.answer('Ziekenhuis, kliniek of ambulance');
      await copy.at('Wat heeft u al gedaan');
      assert.equal(await valueOf(person), story);
    },
  },
  {
    name: 'that reads from right to left leaves Dutch from left to right',
    page: { head: script("document.documentElement.dir = 'rtl'") },
    holds: async (trial) => {
      await trial.person.sees();
      const direction = await trial.tab.run(() => {
        const heading = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.step-heading');
        return getComputedStyle(heading as Element).direction;
      });
      assert.equal(direction, 'ltr');
      await sendsAnAddition(trial);
    },
  },
  {
    name: 'that draws itself anew around the widget loses nothing',
    page: {},
    holds: async ({ person, tab }) => {
      await toTypedStory(person);
      await tab.run(() => {
        const widget = document.querySelector('lmz-klachtwijzer') as Element;
        for (const { name, value } of [...widget.attributes]) widget.setAttribute(name, value);
        widget.setAttribute('heading-level', '3');
        widget.setAttribute('herkomst', 'elders');
        const place = document.createElement('section');
        document.body.replaceChildren(place);
        place.replaceChildren(widget);
      });
      await soon(200);
      assert.equal(await valueOf(person), story);
      await onToReceipt(person);
    },
  },
  {
    name: 'that moves the widget while somebody types loses nothing',
    page: { body: '<div id="elsewhere"></div><main>%WIDGET%</main>' },
    holds: async ({ person, tab, received }) => {
      await toTypedStory(person);
      await tab.run(() => {
        const widget = document.querySelector('lmz-klachtwijzer') as Element;
        const place = document.querySelector('#elsewhere') as Element & {
          moveBefore?: (node: Node, child: null) => void;
        };
        place.append(widget);
        (document.querySelector('main') as typeof place).moveBefore?.(widget, null);
      });
      await soon(200);
      assert.equal(await valueOf(person), story);
      const asks = await tab.run(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
      assert.ok(asks, 'leaving is still asked about');
      await onToReceipt(person);
      const payload = received();
      assert.equal(payload.soort === 'klacht' && payload.signaal.watGebeurd, story);
    },
  },
  {
    name: 'where a text of a hundred thousand characters is pasted says so and keeps it, and cuts no emoji at the limit',
    page: {},
    holds: async ({ person, tab, received }) => {
      await person.toForm();
      await tab.run(paste, 100_000, '😞');
      const { errors } = await person.proceed();
      assert.match(errors.join(), /te lang/);
      assert.equal((await valueOf(person))?.length, 100_002);
      await tab.run(paste, 7_998, '😞');
      await onToReceipt(person);
      const payload = received();
      assert.ok(payload.soort === 'klacht' && payload.signaal.watGebeurd.endsWith('a😞'));
    },
  },
  {
    name: 'on a device whose clock stands in 1990 works',
    page: { head: clockIsOff(-years(36)) },
    holds: sendsAnAddition,
  },
  {
    name: 'on a device whose clock is thirty years ahead works',
    page: { head: clockIsOff(years(30)) },
    holds: sendsAnAddition,
  },
  {
    name: 'that is one big form is never sent by Enter in a field of ours',
    page: {
      body: `<form action="/elders" onsubmit="window.sent = true; return false"><input name="q"><main>%WIDGET%</main><button>Zoek</button></form>`,
    },
    holds: async ({ person, tab }) => {
      await person.toForm();
      await person.fill(written, story);
      await person.proceed();
      await person.fill('Naam van de zorgverlener', 'Ziekenhuis');
      const { heading } = await person.sees();
      await person.key('Enter');
      await person.until('the next screen is there', (sight) => sight.heading !== heading);
      assert.equal(await tab.run(() => (window as unknown as { sent?: boolean }).sent === true), false);
    },
  },
  {
    name: 'with keys of its own lets every letter reach our field',
    page: { head: ownKeys, body: '<input id="search"><main>%WIDGET%</main>' },
    holds: async ({ person, tab }) => {
      await person.toForm();
      await person.fill(written, 'sfpn/?.');
      assert.equal(await valueOf(person), 'sfpn/?.');
      assert.equal(await tab.run(() => (window as unknown as { ownKeys?: string }).ownKeys ?? ''), '');
    },
  },
];
