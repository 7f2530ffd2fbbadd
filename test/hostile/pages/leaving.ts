import assert from 'node:assert/strict';
import type { Tab } from '../engines.js';
import type { Hostile, Trial } from '../hostile.js';
import { Person, name, story } from '../person.js';
import { sendsAnAddition } from './ends-well.js';

const script = (text: string) => `<script>${text}</script>`;

/** Whether the browser would ask before this page is left. */
const asks = (tab: Tab): Promise<boolean> =>
  tab.run(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });

/** Notes which events of the widget the page hears, and what they carry. */
const listening = script(`window.heard = [];
  ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut',
   'paste', 'dragstart', 'dragover', 'drop'].forEach(function (type) {
    document.addEventListener(type, function (event) { heard.push(type + ' ' + (event.key || event.data || '')); });
  });`);
const heard = (tab: Tab) => tab.run(() => [...(window as unknown as { heard: string[] }).heard]);

/** Events with text as input methods, dragging and the clipboard make them: no driver makes them all in three engines. */
function eventsWithText(text: string): void {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot as ShadowRoot;
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  const options = { bubbles: true, composed: true, cancelable: true };
  const carries = new DataTransfer();
  carries.setData('text/plain', text);
  for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
    field.dispatchEvent(new CompositionEvent(type, { ...options, data: text }));
  for (const type of ['dragstart', 'dragover', 'drop'])
    field.dispatchEvent(new DragEvent(type, { ...options, dataTransfer: carries }));
  for (const type of ['copy', 'cut', 'paste']) {
    const event = new Event(type, options);
    Object.defineProperty(event, 'clipboardData', { value: carries });
    field.dispatchEvent(event);
  }
}

/** A browser that says it is offline, and a receiver far away that is reached all the same. */
const neverOnline = `Object.defineProperty(Navigator.prototype, 'onLine', { get: function () { return false; } });
(function (real) {
  window.fetch = function (input, init) {
    var request = new Request(input, init);
    if (request.url.indexOf('https://ontvanger.test/') !== 0) return real(input, init);
    return request.text().then(function (body) {
      return real('/v1/meldingen', { method: request.method, headers: request.headers, body: body || undefined });
    });
  };
})(window.fetch.bind(window));`;

const dialog = `<button data-bs-toggle="modal" data-bs-target="#dialog">Klacht</button>
<div class="modal" id="dialog" tabindex="-1" aria-label="Klacht"><div class="modal-dialog modal-dialog-scrollable"><div class="modal-content"><div class="modal-body">%WIDGET%</div></div></div></div>
${script("new bootstrap.Modal('#dialog').show()")}`;

const bootstrap = `<link rel="stylesheet" href="/library/bootstrap/dist/css/bootstrap.min.css">
<script src="/library/bootstrap/dist/js/bootstrap.bundle.min.js"></script>`;

const dialogIsOpen = (tab: Tab) =>
  tab.run(() => document.querySelector('#dialog')?.classList.contains('show') === true);

/** The recipe for pages that navigate inside: ask when the widget says that text is unsent. */
const turboRecipe = `document.addEventListener('turbo:before-visit', function (event) {
  if (document.querySelector('lmz-klachtwijzer:state(unsent)')) { window.stopped = true; event.preventDefault(); }
});`;

const press = (tab: Tab, selector: string) =>
  tab.run((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);

/** Sets a value as a browser that fills in for somebody does, with no event but `change`. */
function autofill(label: string, value: string): void {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot as ShadowRoot;
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const field = fields.find(({ labels }) => labels?.[0]?.textContent?.includes(label));
  if (!field) throw new Error(`No field ${label}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const toWhoYouAre = async (person: Person) => {
  await person.toForm();
  await person.fill('Wat is er gebeurd?', story);
  for (let screens = 0; screens < 12; screens += 1)
    if ((await person.proceed()).heading.startsWith('Wilt u zeggen wie u bent?')) return;
};

/** Pages on which text could be lost, or leave without being sent. */
export const leavingPages: readonly Hostile[] = [
  {
    name: 'beside another one guards its text when the other starts again',
    page: { body: '%WIDGET%%WIDGET%' },
    holds: async ({ person, tab }) => {
      await person.toForm();
      await person.fill('Wat is er gebeurd?', story);
      await new Person(tab, 1).sees();
      assert.equal(await asks(tab), true);
      await tab.run(() => [...document.querySelectorAll('lmz-klachtwijzer')].at(-1)?.reset());
      await new Promise((done) => setTimeout(done, 200));
      assert.equal(await asks(tab), true);
      await tab.run(() => document.querySelector('lmz-klachtwijzer')?.reset());
      await person.at('Over welke zorg');
      assert.equal(await asks(tab), false);
    },
  },
  {
    name: 'where a browser fills in with no event but change keeps what it filled in',
    page: {},
    holds: async ({ person, tab, received }: Trial) => {
      await toWhoYouAre(person);
      await person.choose('Ja, tegen het meldpunt');
      await person.proceed();
      await tab.run(autofill, 'Uw naam', name);
      await tab.run(autofill, 'e-mail', 'anna@voorbeeld.nl');
      await person.choose('Stuur mij een e-mail');
      const kept = (await person.sees()).things.filter((one) => one.role === 'textbox').map(({ value }) => value);
      assert.ok(kept.includes(name) && kept.includes('anna@voorbeeld.nl'), kept.join());
      for (let screens = 0; screens < 6 && !(await person.sees()).heading.startsWith('Controleer'); screens += 1)
        await person.proceed();
      const { text } = await person.sees();
      assert.ok(text.includes(name), text);
      await person.press('Verstuur mijn melding');
      await person.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
      const payload = received();
      assert.equal('melder' in payload && payload.melder?.email, 'anna@voorbeeld.nl');
    },
  },
  {
    name: 'in a dialog of Bootstrap works',
    page: { head: bootstrap, body: dialog },
    holds: sendsAnAddition,
  },
  {
    name: 'in a dialog of Bootstrap lets Escape close it, and keeps what was typed to itself',
    page: { head: bootstrap + listening, body: dialog },
    holds: async ({ person, tab }) => {
      await person.toForm();
      await tab.run(() => void (window as unknown as { heard: string[] }).heard.splice(0));
      await person.fill('Wat is er gebeurd?', 'geheim');
      await tab.run(eventsWithText, 'geheim');
      assert.deepEqual(await heard(tab), []);
      await person.key('Escape');
      for (let looks = 0; looks < 40 && (await dialogIsOpen(tab)); looks += 1)
        await new Promise((again) => setTimeout(again, 50));
      assert.equal(await dialogIsOpen(tab), false);
    },
  },
  {
    name: 'where the browser says wrongly that it is offline sends when asked to',
    page: {
      head: script(neverOnline),
      endpoint: 'https://ontvanger.test/v1/meldingen',
    },
    holds: async ({ person, site }) => {
      await person.toCheck();
      await person.press('Verstuur mijn melding');
      const after = await person.until(
        'it is sent, or can be sent again',
        ({ text, things }) => text.includes('LMZ-K7QM-2345') || things.some((one) => one.name === 'Opnieuw versturen'),
      );
      if (!after.text.includes('LMZ-K7QM-2345')) await person.press('Opnieuw versturen');
      await person.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
      assert.equal(site.received.length, 1);
    },
  },
  {
    name: 'whose server has a new release since the form was opened sends what was typed',
    page: {},
    holds: async ({ person, site, received }) => {
      await person.toForm();
      site.instead = (path) => (path.startsWith('/dist/') ? '' : undefined);
      await person.fill('Wat is er gebeurd?', story);
      for (let screens = 0; screens < 15 && !(await person.sees()).heading.startsWith('Controleer'); screens += 1) {
        const { heading } = await person.proceed();
        if (heading.startsWith('Wilt u zeggen wie u bent?')) await person.choose('Nee, ik blijf anoniem');
      }
      await person.press('Verstuur mijn melding');
      await person.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
      assert.equal(received().soort, 'klacht');
    },
  },
  {
    name: 'whose server lost its files offers to load the page anew when a second try fails, and says whom to call',
    page: {},
    holds: async ({ person, tab, site }) => {
      await person.sees();
      site.instead = (path) => (path.includes('/chunks/tree') ? '' : undefined);
      await tab.open(await tab.run(() => location.href));
      await person.at('Over welke zorg');
      await person.choose('Ziekenhuis, kliniek of ambulance');
      await person.press('Ga verder');
      const retry = (await person.until('there is a way to try again', ({ text }) => text.includes('Probeer opnieuw')))
        .text;
      assert.ok(retry.includes('088 120 50 20'), retry);
      await person.press('Probeer opnieuw');
      await person.until('the page can be loaded anew', ({ things }) =>
        things.some(
          (one) => one.role === 'button' && /(laad|open|ververs).*(pagina|opnieuw)|opnieuw laden/i.test(one.name),
        ),
      );
    },
  },
  {
    name: 'is asked for nothing when a topic is chosen and not yet confirmed',
    page: {},
    holds: async ({ person, site }) => {
      await person.sees();
      await new Promise((done) => setTimeout(done, 1_000));
      site.asked.length = 0;
      await person.choose('Jeugdhulp');
      await new Promise((done) => setTimeout(done, 500));
      assert.deepEqual(site.asked, []);
      await person.proceed();
      assert.doesNotMatch(site.asked.join(), /jeugd/);
    },
  },
  {
    name: 'with Turbo tells the page of unsent text, so that no link inside drops it',
    page: {
      head: `<script src="/library/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${script(turboRecipe)}`,
      body: '<a id="away" href="/elders">Elders</a><main>%WIDGET%</main>',
    },
    others: {
      '/elders': {
        head: '<script src="/library/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
        body: '<p id="away">Elders</p>',
      },
    },
    holds: async ({ person, tab }) => {
      await person.toForm();
      await person.fill('Wat is er gebeurd?', story);
      await press(tab, '#away');
      await new Promise((done) => setTimeout(done, 500));
      const { things } = await person.sees();
      assert.ok(things.some(({ value }) => value === story));
      await tab.run(() => document.querySelector('lmz-klachtwijzer')?.reset());
      await new Promise((done) => setTimeout(done, 300));
      await press(tab, '#away');
      for (let looks = 0; looks < 100; looks += 1) {
        if (await tab.run(() => document.querySelector('p#away') !== null)) return;
        await new Promise((again) => setTimeout(again, 50));
      }
      assert.fail('with nothing unsent, the link leads on');
    },
  },
];
