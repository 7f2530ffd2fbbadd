import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { letterScreen, type LetterView } from '../../../src/components/screens/letter-screen.js';
import type { LetterPart } from '../../../src/complaint/letter/letter-part.js';
import { finish, finished, whatHappened } from '../../letter-visitor.js';
import { barriers, overflow, smallTargets } from '../../accessibility.js';
import { unreadable } from '../../contrast.js';
import { emulate, pageStyle } from '../../page-look.js';
import type { Visitor } from '../../widget-harness.js';

const dutchParts: readonly LetterPart[] = [
  {
    as: 'lines',
    lines: [
      { label: 'Naam:', typed: 'Jan de Boer' },
      { label: 'Adres:', room: 2 },
    ],
  },
  { as: 'heading', lines: [{ says: 'Onderwerp: klacht' }] },
  { as: 'story', lines: [{ typed: 'De arts luisterde niet.' }] },
  { as: 'list', lines: [{ says: 'Een gesprek.' }, { says: 'Excuses.' }] },
  { as: 'text', lines: [{ says: 'Met vriendelijke groet,' }] },
];

const arabicParts: readonly LetterPart[] = [
  {
    as: 'lines',
    lines: [
      { label: 'الاسم:', typed: 'Jan de Boer' },
      { label: 'العنوان:', room: 2 },
    ],
  },
  { as: 'heading', lines: [{ says: 'الموضوع: شكوى' }] },
  { as: 'story', lines: [{ typed: 'De arts luisterde niet.' }] },
  { as: 'list', lines: [{ says: 'محادثة.' }, { says: 'اعتذار.' }] },
  { as: 'text', lines: [{ says: 'مع أطيب التحيات،' }] },
];

const press = () => undefined;

function shown(view: Partial<LetterView> = {}): HTMLElement {
  const screen = document.createElement('div');
  render(
    letterScreen({
      title: 'Uw brief is klaar',
      level: 2,
      look: ['Lees de brief goed na.'],
      dutch: dutchParts,
      buttons: [{ label: 'Print', press, main: true }],
      notice: undefined,
      how: { title: 'Zo verstuurt u de brief', steps: ['Print hem.', 'Breng hem.'] },
      clock: undefined,
      changes: { title: 'Iets veranderen', buttons: [{ label: 'Verander: Wie bent u?', press }] },
      toAdvice: { label: 'Terug naar het advies', press },
      ...view,
    }),
    screen,
  );
  return screen;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('a finished letter', () => {
  it('is one article in Dutch, under the heading of the screen', () => {
    const screen = shown();
    const page = screen.querySelector('article');
    expect([page?.lang, page?.dir]).to.deep.equal(['nl', 'ltr']);
    expect(textOf(page)).to.include('Onderwerp: klacht').and.include('Jan de Boer');
    expect(screen.querySelectorAll('h1, article h1, article h2, article h3')).to.have.lengthOf(0);
    expect([...screen.querySelectorAll('h2, h3')].map(textOf)).to.deep.equal([
      'Uw brief is klaar',
      'Zo verstuurt u de brief',
      'Iets veranderen',
    ]);
  });

  it('has room for a pen where nothing was typed', () => {
    expect(shown().querySelectorAll('.room')).to.have.lengthOf(2);
  });

  it('stands beside the own language line by line, each in its own direction; what was typed stands there once', () => {
    const screen = shown({ own: { lang: 'ar', dir: 'rtl', parts: arabicParts } });
    const own = [...screen.querySelectorAll<HTMLElement>('.own')];
    expect(own.map(textOf)).to.deep.equal([
      'الاسم:',
      'العنوان:',
      'الموضوع: شكوى',
      'محادثة.',
      'اعتذار.',
      'مع أطيب التحيات،',
    ]);
    expect(new Set(own.map(({ lang, dir }) => `${lang} ${dir}`))).to.deep.equal(new Set(['ar rtl']));
    expect(screen.textContent?.split('De arts luisterde niet.')).to.have.lengthOf(2);
    expect(screen.querySelectorAll('bdi.typed[dir="auto"]')).to.have.lengthOf(2);
  });

  it('says by when it must be there, asks whether it is sent, and in which language one wrote, only where that counts', () => {
    const bare = shown();
    expect([
      bare.querySelector('.fatal'),
      bare.querySelector('input'),
      bare.querySelector('#sent-heading'),
    ]).to.deep.equal([null, null, null]);
    const full = shown({
      fatal: 'Zorg dat de brief er op tijd is.',
      typedInDutch: { label: 'In het Nederlands', on: true, change: press },
      sent: { title: 'Verstuurt u hem vandaag?', why: 'Dan rekenen wij.', button: { label: 'Ja', press } },
    });
    expect(textOf(full.querySelector('.fatal'))).to.equal('Zorg dat de brief er op tijd is.');
    expect(full.querySelector('input')?.checked).to.equal(true);
    expect(textOf(full.querySelector('#sent-heading'))).to.equal('Verstuurt u hem vandaag?');
  });

  it('tells what came of a button where a screen reader hears it, and had its place before', () => {
    expect(textOf(shown().querySelector('[role="status"]'))).to.equal('');
    expect(textOf(shown({ notice: 'Gekopieerd' }).querySelector('[role="status"]'))).to.equal('Gekopieerd');
  });
});

describe('the letter from right to left', () => {
  const style = pageStyle();
  const place = document.createElement('div');
  afterEach(() => place.remove());

  /** The letter on a page of this width, with the frame turned as it is for languages that are written so. */
  async function turned(width: number): Promise<Visitor> {
    place.style.width = `${width}px`;
    document.body.append(place);
    const visitor = await finished();
    place.append(visitor.element);
    await visitor.press('Verander: Wat is er gebeurd?');
    await visitor.fill(whatHappened, `لم يستمع إلي الطبيب في Ziekenhuis De Linde. ${'ل'.repeat(90)}`);
    await finish(visitor);
    await visitor.switchTo('English');
    (visitor.screen.querySelector('.frame') as HTMLElement).dir = 'rtl';
    for (const own of visitor.screen.querySelectorAll<HTMLElement>('.own')) own.dir = 'rtl';
    return visitor;
  }

  for (const width of [320, 900])
    it(`has no barrier, and nothing sticks out, in a column of ${width} px`, async () => {
      const visitor = await turned(width);
      const found = [
        ...(await barriers(visitor.element)),
        ...smallTargets(visitor.screen),
        ...overflow(visitor.screen),
        ...unreadable(visitor.screen),
      ];
      expect(found.join('\n')).to.equal('');
    });

  it('can be read in forced colours, and by who makes the dark of the page', async function () {
    if (!(await emulate({ forcedColors: 'active' }))) return this.skip();
    const visitor = await turned(320);
    expect((await barriers(visitor.element)).join('\n')).to.equal('');
    await emulate({});
    style.textContent = ':root { color-scheme: dark; background: #12181f }';
    expect(unreadable(visitor.screen).join('\n')).to.equal('');
  });
});
