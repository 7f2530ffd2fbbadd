import { expect } from '@open-wc/testing';
import { known, proceedTo, story, who, writing } from '../form-visitor.js';
import { complete, open, type Visitor } from '../widget-harness.js';

describe('a month that does not exist', () => {
  it('is led to from the summary, where a day would lead to the day', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, 'Wanneer was het, en wat is het gevolg?');
    await visitor.fillDate('2026-13', 'Ik weet ongeveer wanneer (de maand)');
    await visitor.proceed();
    const wrong = 'Deze datum klopt niet. Controleer wat u heeft ingevuld. Schrijf de maand als woord of als getal.';
    expect(visitor.errors()).to.deep.equal([wrong]);
    visitor.followError(wrong);
    expect(visitor.focused()).to.equal('Maand');
    await visitor.fillDate('2026-13-01');
    await visitor.proceed();
    visitor.followError(wrong);
    expect(visitor.focused()).to.equal('Dag');
  });
});

describe('writing the story', () => {
  const rule = 'U mag boos of verdrietig zijn. Schrijf geen bedreigingen of scheldwoorden.';

  it('comes with one house rule, just above the text, also in an addition', async () => {
    const complaint = await writing();
    const addition = await open(complete);
    await addition.press('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg');
    await addition.press('Stuur uw aanvulling naar het Landelijk Meldpunt Zorg');
    for (const [visitor, label] of [
      [complaint, story],
      [addition, 'Wat is er nieuw?'],
    ] as const) {
      const [, aboveText = ''] = visitor.text().split(label);
      expect(aboveText.split(/Tekens over: \d+/)[0]).to.include(rule);
      expect(visitor.text().split(rule)).to.have.lengthOf(2);
    }
  });

  it('asks at a kiosk for nothing that cannot be done there', async () => {
    const visitor = await open({ ...complete, mode: 'kiosk' });
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
    expect(visitor.buttons()).to.include('Print op één blad').and.not.include('Bewaar of print');
    await visitor.write();
    expect(visitor.text())
      .to.include(rule)
      .and.not.match(/sluit de pagina|kopieer/i);
  });
});

describe('asking the desk to follow the complaint', () => {
  const askForDate = 'Geef dan ook de datum van uw klacht.';

  /** At the screen about the complaint to the provider. */
  async function following(date?: string): Promise<Visitor> {
    const visitor = await open(complete);
    await visitor.answer(
      'Ziekenhuis, kliniek of ambulance',
      'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd',
    );
    if (date !== undefined) {
      await visitor.press('Reken de datum voor mij uit');
      await (date === '' ? visitor.choose('Ik weet het niet') : visitor.fillDate(date));
      await visitor.proceed();
    }
    await visitor.write();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await proceedTo(visitor, 'Uw klacht bij de zorgverlener of instelling');
    return visitor;
  }

  it('asks for the date when nobody gave one, until it is there', async () => {
    const visitor = await following();
    expect(visitor.text()).to.include(askForDate);
    await visitor.fillDate('2026-03-02');
    expect(visitor.text()).to.include('De datum die u gaf: maandag 2 maart 2026.').and.not.include(askForDate);
  });

  it('says which date it goes by when that was given on the way', async () => {
    const day = new Date(Date.now() - 9 * 86_400_000);
    const visitor = await following(day.toISOString().slice(0, 10));
    const inWords = day.toLocaleDateString('nl-NL', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    expect(visitor.fields()).to.be.empty;
    expect(visitor.text()).to.include(`${inWords}.`).and.not.include(askForDate);
  });

  it('does not insist when the visitor said not to know the date', async () => {
    const visitor = await following('');
    expect(visitor.text()).to.not.include(askForDate);
    expect(visitor.text()).to.not.include('De datum die u gaf');
  });
});
