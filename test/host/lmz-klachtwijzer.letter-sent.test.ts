import { expect } from '@open-wc/testing';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { terms } from '../../src/flows/terms/terms.js';
import { aReceiver } from '../fake-receiver.js';
import { anonymous, known, proceedTo, story, who } from '../form-visitor.js';
import { dareNot, finish, finished, help, lettering, paper, sendToday } from '../letter-visitor.js';
import { savedBy } from '../saved-files.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const { days: answerDays = 0 } = terms['wkkgz.antwoord'];
const { days: extendedDays = 0 } = terms['wkkgz.verlengd'];
const today = todayInAmsterdam();
const inDutch = (day: string) =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const check = 'Controleer uw antwoorden';
const complained = 'Heeft u de zorgverlener of instelling al een klacht gestuurd?';

/** At the advice against discrimination, in a hospital. */
async function discriminated(): Promise<Visitor> {
  const visitor = await open(complete);
  await visitor.answer('Ziekenhuis, kliniek of ambulance');
  await visitor.take('Discriminatie');
  return visitor;
}

/** Everything of the form, to be checked. */
async function checking(visitor: Visitor): Promise<void> {
  await visitor.press('Meld het bij het Landelijk Meldpunt Zorg');
  if (visitor.heading() === story) await visitor.fill(story, 'De arts luisterde niet.');
  await proceedTo(visitor, who);
  await visitor.choose(anonymous);
  await proceedTo(visitor, check);
}

const answerTo = (visitor: Visitor, question: string) => {
  const button = [...visitor.screen.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.trim().endsWith(`: ${question}`),
  );
  return button?.closest('div')?.querySelector('.answer')?.textContent?.trim();
};

describe('a letter that is sent today', () => {
  it('leads to the advice to wait, with the days from today; the letter named the same day', async () => {
    const visitor = await finished();
    expect(paper(visitor)).to.include(`uiterlijk op: ${inDutch(addDays(today, answerDays))}`);
    await visitor.press(sendToday);
    const heading = 'Er moet binnen 6 weken een antwoord zijn';
    expect([visitor.heading(), visitor.focused()]).to.deep.equal([heading, heading]);
    expect(visitor.text()).to.include(`De datum die u gaf: ${inDutch(today)}.`);
    expect(visitor.text()).to.include(inDutch(addDays(today, answerDays)));
    expect(visitor.text()).to.include(inDutch(addDays(today, extendedDays)));
    await visitor.back();
    expect(visitor.heading()).to.equal('Stuur uw klacht naar de zorgverlener of instelling');
  });

  const advices = [
    ['who dares not talk', async () => lettering(complete, dareNot)],
    [
      'who talked, and dares no more',
      async () => {
        const visitor = await lettering();
        await visitor.back();
        await visitor.take(dareNot);
        await visitor.press(help);
        return visitor;
      },
    ],
    [
      'who was discriminated',
      async () => {
        const visitor = await discriminated();
        await visitor.press(help);
        return visitor;
      },
    ],
  ] as const;

  for (const [of, reach] of advices) {
    it(`of ${of} shows the days on the same advice, and the form has the date`, async () => {
      const visitor = await reach();
      await visitor.back();
      const heading = visitor.heading();
      expect(visitor.text()).to.not.include(inDutch(addDays(today, answerDays)));
      await visitor.press(help);
      await finish(visitor);
      await visitor.press(sendToday);
      expect(visitor.heading()).to.equal(heading);
      expect(visitor.text()).to.include(inDutch(addDays(today, answerDays)));
      await checking(visitor);
      expect(visitor.text()).to.include(inDutch(today));
      expect(answerTo(visitor, complained)).to.equal('Ja, maar ik heb nog geen antwoord');
    });

    it(`of ${of} gives a calendar with the last day`, async () => {
      const visitor = await reach();
      await finish(visitor);
      await visitor.press(sendToday);
      const calendar = 'Zet de dagen in mijn agenda';
      await until('what can be taken along has come', () => visitor.buttons().includes(calendar));
      const [file] = await savedBy(() => visitor.press(calendar));
      const days = [...(file?.text ?? '').matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
      expect(days).to.include(addDays(today, answerDays).replaceAll('-', ''));
    });
  }

  it('is a complaint that was sent, for the form, though the visitor told of none before', async () => {
    const visitor = await finished();
    await visitor.press('Terug naar het advies');
    await checking(visitor);
    expect(answerTo(visitor, complained)).to.equal('Nee');
    await visitor.change(complained);
    await visitor.choose('Nee', complained);
    await visitor.proceed();
    while (visitor.buttons().includes('Terug') && !visitor.buttons().some((name) => name.startsWith(help)))
      await visitor.back();
    await visitor.press(help);
    await finish(visitor);
    await visitor.press(sendToday);
    await visitor.write();
    await proceedTo(visitor, check);
    expect(answerTo(visitor, complained)).to.equal('Ja, maar ik heb nog geen antwoord');
    expect(visitor.text()).to.include(inDutch(today));
  });
});

describe('a name that was typed in a letter', () => {
  const receiver = aReceiver();
  const name = 'Anna Voorbeeld';

  async function named(): Promise<Visitor> {
    const visitor = await lettering();
    await finish(visitor, 'Wie bent u?');
    await visitor.fill('Uw naam', name);
    await finish(visitor);
    expect(paper(visitor)).to.include(name);
    await visitor.press('Terug naar het advies');
    await visitor.write();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    return visitor;
  }

  it('stays with the visitor who chooses to be unknown', async () => {
    const visitor = await named();
    await visitor.choose(anonymous);
    await proceedTo(visitor, check);
    expect(visitor.text()).to.not.include(name);
    await visitor.send();
    expect(receiver.posted.map(({ body }) => body).join())
      .to.include('De arts luisterde niet.')
      .and.not.include(name);
  });

  it('stands in the form of who chooses to be known, and goes along', async () => {
    const visitor = await named();
    await visitor.choose(known);
    await visitor.proceed();
    expect(visitor.field('Uw naam').value).to.equal(name);
    await proceedTo(visitor, check);
    await visitor.send();
    expect(receiver.posted.map(({ body }) => body).join()).to.include(name);
  });
});

describe('a letter about a complaint that was sent', () => {
  const longAgo = 'Ik heb de zorgverlener meer dan 6 weken geleden een klacht gestuurd, en nog geen antwoord';
  const letters = [
    ['a reminder', 'Nee, of de brief kwam pas na 6 weken', 'Onderwerp: ik heb nog geen antwoord op mijn klacht'],
    ['no to more time', 'Ja', 'Onderwerp: ik vind langer wachten niet goed'],
  ] as const;

  for (const [kind, answer, subject] of letters) {
    const reach = async (date: (visitor: Visitor) => Promise<void>): Promise<Visitor> => {
      const visitor = await open(complete);
      await visitor.answer('Ziekenhuis, kliniek of ambulance', longAgo, answer);
      await date(visitor);
      await visitor.proceed();
      await visitor.press(help);
      await finish(visitor);
      return visitor;
    };

    it(`${kind}: says no day when it is not known`, async () => {
      const visitor = await reach((at) => at.choose('Ik weet het niet'));
      expect(paper(visitor)).to.include(subject).and.include('Ik heb u een klacht gestuurd.');
      expect(paper(visitor)).to.not.match(/onbekend|undefined|NaN|Invalid/);
      expect(visitor.buttons()).to.not.include(sendToday);
    });

    it(`${kind}: says the month when only that is known`, async () => {
      const month = addDays(today, answer === 'Ja' ? -62 : -120).slice(0, 7);
      const visitor = await reach((at) => at.fillDate(month, 'Ik weet ongeveer wanneer (de maand)'));
      const said = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-01T00:00:00Z`),
      );
      expect(paper(visitor)).to.include(`Ik heb u een klacht gestuurd op: ${said}.`);
    });

    it(`${kind}: takes a date that is told in the letter back to the advice`, async () => {
      const visitor = await reach((at) => at.choose('Ik weet het niet'));
      await visitor.press('Verander: Wanneer stuurde u uw klacht?');
      await visitor.fillDate(addDays(today, -55));
      await visitor.proceed();
      expect(paper(visitor)).to.include(`Ik heb u een klacht gestuurd op: ${inDutch(addDays(today, -55))}.`);
      await visitor.press('Terug naar het advies');
      expect(visitor.text()).to.include(`De datum die u gaf: ${inDutch(addDays(today, -55))}.`);
    });
  }
});
