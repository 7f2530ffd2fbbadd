import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { terms } from '../../src/flows/terms/terms.js';
import { sheetTexts } from '../../src/takeaway/sheet/sheet.texts.js';
import { catchFiles, refuseFiles, textOfFile } from '../saved-files.js';
import { advisedAt, havingWritten, offered, story, waiting } from '../take-along-visitor.js';
import { until, type Visitor } from '../widget-harness.js';

const texts = sheetTexts(msg);
const toCalendar = texts.calendar();

const { days: answerDays = 0 } = terms['wkkgz.antwoord'];
const daysAgo = (days: number) => addDays(todayInAmsterdam(), -days);

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const { startDate, summary } = new ICAL.Event(component);
    return [startDate.toString(), summary];
  });

describe('the days for a calendar', () => {
  const last = daysAgo(10 - answerDays);

  it('are those of the term, with titles that tell nothing', async () => {
    const visitor = await waiting({ day: daysAgo(10) });
    const files = catchFiles();
    await visitor.press(toCalendar);
    expect(files.map(({ name, blob }) => [name, blob?.type])).to.deep.equal([
      ['dagen.ics', 'text/calendar;charset=utf-8'],
    ]);
    const file = await textOfFile(files);
    const [before, end, call] = eventsIn(file);
    expect([before, end]).to.deep.equal([
      [addDays(last, -1), 'Morgen: laatste dag voor een antwoord'],
      [last, 'Laatste dag voor een antwoord'],
    ]);
    expect(String(call?.[0]) > last, 'the day to call').to.equal(true);
    expect(file).to.not.match(/klacht|zorg|meldpunt/i);
    expect(visitor.notice()).to.equal(texts.saved());
  });

  it('say what they are about only for who wants that', async () => {
    const visitor = await waiting({ day: daysAgo(10) });
    await visitor.choose(texts.plain());
    const files = catchFiles();
    await visitor.press(toCalendar);
    expect(eventsIn(await textOfFile(files))[1]).to.deep.equal([
      last,
      'Laatste dag voor antwoord op uw klacht over zorg',
    ]);
  });

  it('never hold what was written', async () => {
    const visitor = await havingWritten();
    await visitor.choose(texts.withStory());
    await visitor.take('Ik heb mijn klacht gestuurd en wacht op antwoord');
    await visitor.press('Reken de datum voor mij uit');
    await visitor.fillDate(daysAgo(10));
    await visitor.proceed();
    await offered(visitor);
    const files = catchFiles();
    await visitor.press(toCalendar);
    expect((await textOfFile(files)).replaceAll('\r\n ', '')).to.not.include(story);
  });

  it('say a clear sentence when the browser refuses', async () => {
    const visitor = await waiting({ day: daysAgo(10) });
    refuseFiles();
    await visitor.press(toCalendar);
    expect(visitor.notice()).to.equal(texts.saveFailed());
  });

  it('are not offered when only the month is known, or nothing', async () => {
    for (const visitor of [
      await waiting({ day: daysAgo(10).slice(0, 7), precision: 'Ik weet ongeveer wanneer (de maand)' }),
      await waiting(),
    ]) {
      expect(visitor.buttons()).to.not.include(toCalendar);
      expect(visitor.fields()).to.not.include(texts.promisedDay());
      visitor.element.remove();
    }
  });
});

for (const address of ['jeugd/J1b', 'jeugd/J1c'])
  describe(`the day that somebody was promised, where no law names one (${address})`, () => {
    const day = addDays(todayInAmsterdam(), 20);

    async function promised(given: string): Promise<Visitor> {
      const visitor = await advisedAt(address);
      const field = visitor.field(texts.promisedDay());
      expect([field.type, field.min]).to.deep.equal(['date', todayInAmsterdam()]);
      field.value = given;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await visitor.settled();
      return visitor;
    }

    it('goes into the calendar', async () => {
      const visitor = await promised(day);
      const files = catchFiles();
      await visitor.press(toCalendar);
      expect(eventsIn(await textOfFile(files)).slice(0, 2)).to.deep.equal([
        [addDays(day, -1), 'Morgen: laatste dag voor een antwoord'],
        [day, 'Laatste dag voor een antwoord'],
      ]);
      expect(visitor.notice()).to.equal(texts.saved());
    });

    for (const [what, given] of [
      ['is missing', ''],
      ['is over', daysAgo(1)],
    ] as const)
      it(`is asked again when it ${what}, until it is there`, async () => {
        const visitor = await promised(given);
        const files = catchFiles();
        await visitor.press(toCalendar);
        const field = visitor.field(texts.promisedDay());
        expect(files).to.be.empty;
        expect(visitor.errorAt(field)).to.equal(texts.promisedMissing());
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        expect(field.value).to.equal(given);
        await until('the focus is in the field', () => visitor.screen.activeElement === field);
        field.value = day;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        await visitor.settled();
        expect(visitor.errorAt(field)).to.equal('');
        await visitor.press(toCalendar);
        expect(files).to.have.lengthOf(1);
      });
  });
