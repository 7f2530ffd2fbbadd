import { expect } from '@open-wc/testing';
import { whilePrinting } from '../printer.js';
import { finish, finished, lettering, paper, whatHappened } from '../letter-visitor.js';
import { savedBy } from '../saved-files.js';
import { complete, onScreen, until, type Attributes, type Visitor } from '../widget-harness.js';

const typed = 'De arts luisterde niet naar mij.';

/** A finished letter that tells something. */
async function telling(text = typed, attributes: Attributes = complete): Promise<Visitor> {
  const visitor = await lettering(attributes);
  await finish(visitor, whatHappened);
  await visitor.fill(whatHappened, text);
  await finish(visitor);
  return visitor;
}

/** What is said of the button that was pressed last. */
const notice = (visitor: Visitor) => visitor.screen.querySelector('.letter > [role="status"]')?.textContent?.trim();

const said = (visitor: Visitor) => until('something is said of it', () => notice(visitor));

/** Does something while the clipboard does what a test wants. */
async function withClipboard(writeText: (text: string) => Promise<void>, act: () => Promise<void>): Promise<void> {
  const real = navigator.clipboard.writeText;
  navigator.clipboard.writeText = writeText;
  await act().finally(() => (navigator.clipboard.writeText = real));
}

describe('a letter that is taken along', () => {
  it('is copied as text, as it stands on the screen', async () => {
    const visitor = await telling();
    const copied: string[] = [];
    await withClipboard(
      async (text) => void copied.push(text),
      () => visitor.press('Kopieer de brief'),
    );
    expect(await said(visitor)).to.equal('Gekopieerd');
    expect(copied.join()).to.include('Onderwerp: klacht').and.include(typed);
  });

  it('is saved as a page and as text, both under a name that tells nothing', async () => {
    const visitor = await telling();
    const files = await savedBy(async () => {
      await visitor.press('Bewaar als webpagina');
      await visitor.press('Bewaar als tekst');
    });
    expect(files.map(({ name, type }) => `${name} ${type}`)).to.deep.equal([
      'brief.html text/html;charset=utf-8',
      'brief.txt text/plain;charset=utf-8',
    ]);
    for (const { text } of files) expect(text).to.include(typed).and.include('Onderwerp: klacht');
    expect(await said(visitor)).to.include('De brief is bewaard');
  });

  it('is opened in a program for mail, with its subject and nobody to send it to', async () => {
    const visitor = await telling();
    const [mail] = await savedBy(() => visitor.press('Open in mijn e-mailprogramma'));
    const { protocol, pathname, search } = new URL(mail?.text ?? '');
    expect([protocol, pathname]).to.deep.equal(['mailto:', '']);
    expect(new URLSearchParams(search.replaceAll('+', '%2B')).get('subject')).to.equal('Onderwerp: klacht');
    expect(new URLSearchParams(search.replaceAll('+', '%2B')).get('body')).to.include(typed);
    expect(await said(visitor)).to.include('Opent er niets?');
  });

  it('too long for mail says so, and to copy it; nothing is opened', async () => {
    const visitor = await telling('Niemand luisterde naar mij. '.repeat(100));
    expect(await savedBy(() => visitor.press('Open in mijn e-mailprogramma'))).to.be.empty;
    expect(await said(visitor))
      .to.include('te lang')
      .and.include('Kopieer');
  });

  it('is printed alone, with nothing of the page around it', async () => {
    const visitor = await telling();
    const pages: string[] = [];
    await whilePrinting(
      (page) => pages.push(page.body.textContent ?? ''),
      async () => {
        await visitor.press('Print de brief');
        await until('it is printed', () => pages.length > 0);
      },
    );
    expect(pages).to.have.lengthOf(1);
    expect(pages[0]).to.include(typed).and.include('Handtekening:').and.not.include('Begin opnieuw');
  });
});

describe('a letter that cannot be', () => {
  const kept = async (visitor: Visitor) => {
    expect(paper(visitor)).to.include(typed);
    await visitor.press('Verander: Wat is er gebeurd?');
    expect(visitor.field(whatHappened).value).to.equal(typed);
  };

  it('copied says how to do it by hand, and loses nothing', async () => {
    const visitor = await telling();
    await withClipboard(
      () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
      () => visitor.press('Kopieer de brief'),
    );
    expect(await said(visitor)).to.include('Kopiëren lukt hier niet.');
    await kept(visitor);
  });

  it('saved says what else can be done, and loses nothing', async () => {
    const visitor = await telling();
    const { createObjectURL } = URL;
    for (const button of ['Bewaar als webpagina', 'Bewaar als tekst']) {
      URL.createObjectURL = () => {
        throw new TypeError('refused');
      };
      await visitor.press(button).finally(() => (URL.createObjectURL = createObjectURL));
      expect(await said(visitor)).to.include('Bewaren lukt hier niet.');
    }
    await kept(visitor);
  });

  it('printed says what else can be done, leaves no frame, and loses nothing', async () => {
    const visitor = await telling();
    await whilePrinting(
      () => {
        throw new DOMException('refused', 'InvalidAccessError');
      },
      async () => {
        await visitor.press('Print de brief');
        expect(await said(visitor)).to.equal('Printen lukt hier niet. Kopieer de brief, of bewaar hem als bestand.');
      },
    );
    expect(visitor.screen.querySelector('iframe')).to.equal(null);
    await kept(visitor);
  });
});

describe('a letter at a kiosk', () => {
  const kiosk: Attributes = { ...complete, mode: 'kiosk' };

  it('is only printed: nothing of it is copied, mailed or saved, and no other page opens', async () => {
    const visitor = await telling(typed, kiosk);
    const taking = /kopieer|mail|bewaar|bestand/i;
    expect(visitor.buttons().filter((name) => taking.test(name))).to.be.empty;
    expect(visitor.buttons()).to.include('Print de brief');
    expect(visitor.links()).to.be.empty;
    expect(visitor.text()).to.not.match(/kopieer de brief|bewaar hem|e-mailprogramma/i);
  });

  it('that cannot be printed says to ask somebody there', async () => {
    const visitor = await telling(typed, kiosk);
    await whilePrinting(
      () => {
        throw new DOMException('refused', 'InvalidAccessError');
      },
      async () => {
        await visitor.press('Print de brief');
        expect(await said(visitor)).to.equal('Printen lukt hier niet. Vraag een medewerker om hulp.');
      },
    );
  });

  it('leaves nothing for the browser to remember', async () => {
    const visitor = await lettering(kiosk);
    await finish(visitor, 'Wie bent u?');
    for (const label of visitor.fields()) expect(visitor.field(label).autocomplete, label).to.equal('off');
    expect(visitor.links().filter(({ protocol }) => protocol !== location.protocol)).to.be.empty;
  });
});

describe('whatever was typed in a letter', () => {
  const hostile = [
    'Jan\r\nBEGIN:VEVENT\r\nSUMMARY:x',
    'A;,<script>alert(1)</script>"&amp;',
    '<img src=x onerror=alert(1)>',
    '\u202eעברית van der Berg\u202c \u2066x',
  ];

  for (const name of hostile) {
    it(`is text, on the screen and in files: ${JSON.stringify(name)}`, async () => {
      const visitor = await lettering();
      await visitor.fill('Naam van de zorgverlener of instelling', name);
      await finish(visitor, 'Wie bent u?');
      await visitor.fill('Uw naam', name);
      await finish(visitor);
      expect(visitor.screen.querySelector('.paper script, .paper img')).to.equal(null);
      const page = new DOMParser();
      const [file] = await savedBy(() => visitor.press('Bewaar als webpagina'));
      const made = page.parseFromString(file?.text ?? '', 'text/html');
      expect(made.querySelectorAll('script, img, a, iframe')).to.have.lengthOf(0);
      const visible = name.replace(/\r\n/g, ' ').match(/[\p{L}]{2,}/gu)?.[0] ?? '';
      expect(paper(visitor)).to.include(visible);
      expect(made.body.textContent).to.include(visible);
      await visitor.press('Ja, ik verstuur de brief vandaag');
      const calendar = 'Zet de dagen in mijn agenda';
      await until('what can be taken along has come', () => visitor.buttons().includes(calendar));
      const [days] = await savedBy(() => visitor.press(calendar));
      expect(days?.text.match(/BEGIN:VEVENT/g)?.length).to.equal(days?.text.match(/END:VEVENT/g)?.length);
      expect(days?.text).to.not.include(visible);
    });
  }

  it('from right to left stands beside Dutch names in its own direction', async () => {
    const visitor = await telling('لم يستمع إلي الطبيب في Ziekenhuis De Linde');
    const story = visitor.screen.querySelector<HTMLElement>('.paper .story .typed');
    expect(story?.dir).to.equal('auto');
    expect(getComputedStyle(story as Element).direction).to.equal('rtl');
    expect(getComputedStyle(visitor.screen.querySelector('.paper') as Element).direction).to.equal('ltr');
  });

  it('of a million signs is refused as too long, and kept', async () => {
    const visitor = await lettering();
    await finish(visitor, whatHappened);
    const much = 'Niemand luisterde. '.repeat(55_000);
    await visitor.fill(whatHappened, much);
    await visitor.proceed();
    expect(visitor.errors()).to.have.lengthOf(1);
    expect(visitor.field(whatHappened).value).to.have.lengthOf(much.length);
    await visitor.press('Terug');
    await visitor.proceed();
    expect(visitor.field(whatHappened).value).to.have.lengthOf(much.length);
  });
});

describe('a letter in another language', () => {
  const own = (visitor: Visitor) => [...visitor.screen.querySelectorAll<HTMLElement>('.paper .own')];

  async function inEnglish(): Promise<Visitor> {
    const visitor = await telling('The doctor did not listen.');
    await visitor.switchTo('English');
    return visitor;
  }

  it('is in Dutch, with every sentence beside it in the language of the visitor', async () => {
    const visitor = await inEnglish();
    expect(visitor.heading()).to.equal(onScreen('Uw brief is klaar'));
    expect(paper(visitor)).to.include('Geachte heer of mevrouw,').and.include('Onderwerp: klacht');
    const pairs = [...visitor.screen.querySelectorAll('.paper .pair')];
    const silent = pairs.filter((pair) => !pair.querySelector('.own'));
    for (const pair of silent)
      expect(pair.textContent?.replace(/[\s\u2026.]/g, ''), 'only what was typed, or room').to.match(
        /^$|^Thedoctordidnotlisten$|^\(inhetEngels\)$/,
      );
    expect(own(visitor).length).to.be.greaterThan(12);
    for (const one of own(visitor)) expect([one.lang, one.dir]).to.deep.equal(['en', 'ltr']);
    expect(visitor.screen.querySelector<HTMLElement>('.paper')?.lang).to.equal('nl');
  });

  it('has what the visitor typed once, marked as English unless they say that it is Dutch', async () => {
    const visitor = await inEnglish();
    const times = () => visitor.screen.querySelector('.paper')?.textContent?.split('The doctor did not listen.').length;
    expect(times()).to.equal(2);
    expect(paper(visitor)).to.include('(in het Engels)');
    await visitor.choose('Mijn eigen tekst is in het Nederlands geschreven');
    expect(paper(visitor)).to.not.include('(in het Engels)');
    expect(times()).to.equal(2);
  });

  it('is printed with the Dutch letter first and alone', async () => {
    const visitor = await inEnglish();
    const printed: (readonly number[])[] = [];
    await whilePrinting(
      (page) => {
        const papers = [...page.querySelectorAll('.paper')];
        for (const { textContent } of papers) expect(textContent).to.include('Geachte heer of mevrouw,');
        printed.push(papers.map((one) => one.querySelectorAll('.own').length));
      },
      async () => {
        await visitor.press('Print de brief');
        await until('it is printed', () => printed.length > 0);
      },
    );
    expect(printed).to.deep.equal([[0, own(visitor).length]]);
  });

  it('keeps everything when the language is switched, and in Dutch stands alone again', async () => {
    const visitor = await inEnglish();
    await visitor.switchTo('Nederlands');
    expect(visitor.heading()).to.equal('Uw brief is klaar');
    expect(own(visitor)).to.be.empty;
    expect(paper(visitor)).to.include('The doctor did not listen.').and.not.include('(in het');
  });

  it('says nothing of a language where nothing was typed', async () => {
    const visitor = await finished();
    await visitor.switchTo('English');
    expect(paper(visitor)).to.not.include('(in het Engels)');
    expect(visitor.choices()).to.be.empty;
  });

  it('keeps what is in the fields when the language is switched at a question', async () => {
    const visitor = await lettering();
    await visitor.fill('Plaats', 'Utrecht');
    await visitor.switchTo('English');
    expect(visitor.field(onScreen('Plaats')).value).to.equal('Utrecht');
    expect(visitor.heading()).to.equal(onScreen('Aan wie schrijft u?'));
  });
});
