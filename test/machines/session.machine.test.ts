import { expect } from '@open-wc/testing';
import { draftOfDate } from '../../src/flows/terms/given-date.js';
import { offline, receipt, refused, sent, visit, type Circumstances } from './shop-visit.js';

describe('opening the form', () => {
  it('shows its first screen, once it has been fetched', async () => {
    const visitor = visit();
    await visitor.write();
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'verhaal']);
  });

  it('can be tried again when it cannot be fetched, or given up', async () => {
    const visitor = visit({ formFails: 2 });
    await visitor.write();
    expect(visitor.state()).to.equal('formUnavailable');
    await visitor.send({ type: 'load.retried' });
    expect(visitor.state()).to.equal('formUnavailable');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['guiding', 'begin/melted']);
    await visitor.send({ type: 'complaint.opened' });
    expect(visitor.state()).to.equal('writing');
  });

  it('knows the outcome it was opened from, and what was answered on the way', async () => {
    const visitor = visit();
    await visitor.write();
    expect(visitor.context().facts).to.deep.include({
      uitkomst: 'begin/melted',
      pad: [{ stap: 'begin/zorg', keuze: 'melted' }],
      regime: 'wkkgz',
    });
  });

  it('keeps what was typed when the visitor comes back, also from another outcome', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    await visitor.send({ type: 'step.back' }, { type: 'road.taken', road: 'price' }, { type: 'complaint.opened' });
    expect(visitor.context().draft).to.deep.include({
      soort: 'vraag',
      typed: { watGebeurd: 'Het ijs was gesmolten.' },
    });
  });
});

describe('writing', () => {
  it('does not go on while something on the screen is wrong', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.screen(), visitor.errors()]).to.deep.equal(['verhaal', ['watGebeurd required']]);
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    expect(visitor.errors(), 'the error stays until Continue').to.have.lengthOf(1);
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.screen(), visitor.errors()]).to.deep.equal(['aanbieder', []]);
  });

  it('goes back screen by screen, and then to the advice', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    await visitor.send({ type: 'screen.completed' }, { type: 'step.back' });
    expect(visitor.screen()).to.equal('verhaal');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['guiding', 'begin/melted']);
  });

  it('asks what an answer brings with it', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'screen.changing', screen: 'stand' });
    await visitor.fill('klachtGestuurd', 'ja');
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'volgen']);
    await visitor.send({ type: 'screen.completed' });
    expect(visitor.state()).to.equal('checking');
  });
});

describe('checking', () => {
  it('comes back after a change, and after going back from it', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'screen.changing', screen: 'aanbieder' });
    await visitor.fill('aanbiederPlaats', 'Urk');
    await visitor.send({ type: 'screen.completed' });
    expect(visitor.state()).to.equal('checking');
    await visitor.send({ type: 'screen.changing', screen: 'verhaal' }, { type: 'step.back' });
    expect(visitor.state()).to.equal('checking');
  });

  it('leads to the screen that is wrong before anything is sent', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'screen.changing', screen: 'verhaal' });
    await visitor.fill('watGebeurd', '');
    await visitor.send({ type: 'step.back' }, { type: 'complaint.confirmed' });
    expect([visitor.state(), visitor.screen(), visitor.errors()]).to.deep.equal([
      'writing',
      'verhaal',
      ['watGebeurd required'],
    ]);
    expect(visitor.payloads).to.be.empty;
  });

  it('goes back to the last screen', async () => {
    const visitor = visit();
    await visitor.write('price');
    await visitor.check();
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'bekend']);
  });
});

describe('sending', () => {
  async function send(circumstances: Circumstances) {
    const visitor = visit(circumstances);
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'complaint.confirmed' });
    return visitor;
  }

  it('ends with the receipt', async () => {
    const visitor = await send({});
    expect([visitor.state(), visitor.context().receipt]).to.deep.equal(['sent', receipt]);
    expect(visitor.payloads).to.have.lengthOf(1);
    expect(visitor.payloads[0]).to.deep.include({ soort: 'klacht', anonimiteit: 'anoniem' });
  });

  it('can be tried again when it was not sent, with the same parcel', async () => {
    const visitor = await send({ results: [offline, sent] });
    expect(visitor.state()).to.equal('sending');
    await visitor.send({ type: 'sending.retried' });
    expect(visitor.state()).to.equal('sent');
    expect(visitor.attempts).to.have.lengthOf(2);
    expect(visitor.attempts[1]).to.equal(visitor.attempts[0]);
  });

  it('can be changed when it was refused: the field is pointed out', async () => {
    const visitor = await send({ results: [refused('/signaal/watGebeurd'), sent] });
    await visitor.send({ type: 'complaint.edited' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'verhaal']);
    expect(visitor.context().errors.map(({ field }) => field)).to.deep.equal(['watGebeurd']);
    await visitor.send({ type: 'screen.completed' });
    expect(visitor.state()).to.equal('checking');
  });

  it('of what was changed is another complaint, and shows nothing of the first', async () => {
    const visitor = await send({ results: [refused('/signaal/watGebeurd'), sent] });
    await visitor.send({ type: 'complaint.edited' }, { type: 'screen.completed' }, { type: 'complaint.confirmed' });
    expect(visitor.state()).to.equal('sent');
    expect(new Set(visitor.attempts.map(({ key }) => key)).size).to.equal(2);
    expect(visitor.context().sending?.context.errors).to.be.empty;
  });

  it('refused for something that is not on any screen comes back to the check screen', async () => {
    const visitor = await send({ results: [refused('/meta/taal')] });
    await visitor.send({ type: 'complaint.edited' });
    expect([visitor.state(), visitor.errors()]).to.deep.equal(['checking', []]);
  });

  it('takes nothing but what sending allows', async () => {
    const visitor = await send({ results: [offline] });
    await visitor.send({ type: 'step.back' }, { type: 'complaint.confirmed' }, { type: 'complaint.opened' });
    await visitor.fill('watGebeurd', 'Iets anders.');
    expect(visitor.state()).to.equal('sending');
    expect(visitor.context().draft?.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
    expect(visitor.attempts).to.have.lengthOf(1);
  });

  it('can be followed by an addition with the number of the receipt', async () => {
    const visitor = await send({});
    await visitor.send({ type: 'addition.started' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'nieuws']);
    await visitor.fill('watIsNieuw', 'Het ijs is terug.');
    await visitor.send({ type: 'screen.completed' });
    await visitor.fill('anonimiteit', 'anoniem');
    await visitor.send({ type: 'screen.completed' }, { type: 'complaint.confirmed' });
    expect(visitor.state()).to.equal('sent');
    expect(visitor.payloads[1]).to.deep.include({ soort: 'aanvulling', aanvullingOp: 'IJS-2345' });
  });

  it('can be left in the middle of an addition: the receipt is there, and the news too', async () => {
    const visitor = await send({});
    await visitor.send({ type: 'addition.started' });
    await visitor.fill('watIsNieuw', 'Het ijs is terug.');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.context().receipt]).to.deep.equal(['sent', receipt]);
    expect(visitor.context().draft.soort).to.equal('klacht');
    await visitor.send({ type: 'addition.started' });
    expect(visitor.context().draft.typed.watIsNieuw).to.equal('Het ijs is terug.');
  });

  it('leads to the check screen when what was refused has no field', async () => {
    const visitor = await send({ results: [refused('/signaal/sector')] });
    await visitor.send({ type: 'complaint.edited' });
    expect([visitor.state(), visitor.errors()]).to.deep.equal(['checking', []]);
  });
});

describe('writing a letter', () => {
  const today = { precisie: 'dag', waarde: '2026-11-22' } as const;
  const opened = { type: 'letter.opened' } as const;
  const next = { type: 'letter.continued' } as const;

  /** Somebody with the letter of an outcome before them. */
  async function lettering(choice = 'melted', circumstances: Circumstances = {}) {
    const visitor = visit(circumstances);
    await visitor.send({ type: 'question.answered', choice }, opened);
    return visitor;
  }

  it('shows its first question, once it has been fetched', async () => {
    const visitor = await lettering();
    expect([visitor.session(), visitor.state(), visitor.letter()?.question]).to.deep.equal([
      'lettering',
      'asking',
      'aanbieder',
    ]);
  });

  it('can be tried again when it cannot be fetched, or given up', async () => {
    const visitor = await lettering('melted', { letterFails: 3 });
    expect(visitor.state()).to.equal('letterUnavailable');
    await visitor.send({ type: 'load.retried' });
    expect(visitor.state()).to.equal('letterUnavailable');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['guiding', 'begin/melted']);
    await visitor.send(opened);
    expect(visitor.state()).to.equal('letterUnavailable');
    await visitor.send(opened);
    expect(visitor.state()).to.equal('asking');
  });

  it('shares what was typed with the form, both ways', async () => {
    const visitor = await lettering();
    await visitor.send(next, { type: 'letter.typed', field: 'watGebeurd', value: 'Het ijs was gesmolten.' });
    await visitor.send({ type: 'advice.reopened' }, { type: 'complaint.opened' });
    expect(visitor.context().draft.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
    await visitor.fill('watGebeurd', 'Het ijs was soep.');
    await visitor.fill('aanbiederPlaats', 'Urk');
    await visitor.send({ type: 'step.back' }, opened);
    expect(visitor.letter()?.draft.typed).to.deep.include({ watGebeurd: 'Het ijs was soep.', aanbiederPlaats: 'Urk' });
    expect(visitor.letter()?.asked).to.deep.equal(['wanneer', 'doel', 'wie']);
  });

  it('keeps what only the letter asks, also for the letter of another outcome', async () => {
    const visitor = await lettering();
    await visitor.send(next, next, next, next, { type: 'letter.typed', field: 'overWie', value: 'Opa' });
    await visitor.send({ type: 'advice.reopened' }, { type: 'road.taken', road: 'price' }, opened);
    expect(visitor.letter()?.own).to.deep.equal({ overWie: 'Opa' });
  });

  it('that is sent today makes today the date of the complaint, and leads to where one waits', async () => {
    const visitor = await lettering();
    await visitor.send(next, next, next, next, next, { type: 'letter.sent' });
    expect([visitor.state(), visitor.place(), visitor.letter()]).to.deep.equal(['guiding', 'begin/waiting', undefined]);
    expect(visitor.walk().dates.klacht).to.deep.equal(today);
    await visitor.send({ type: 'complaint.opened' });
    expect(visitor.context().draft.fromWalk).to.deep.include({
      klachtGestuurd: 'ja',
      klachtDatum: draftOfDate(today),
    });
  });

  it('that is left unsent leads nowhere, and sends nothing', async () => {
    const visitor = await lettering();
    await visitor.send(next, next, next, next, next, { type: 'advice.reopened' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['guiding', 'begin/melted']);
    expect([visitor.walk().dates, visitor.walk().sent]).to.deep.equal([{}, undefined]);
  });

  it('tells the walk the dates that were typed: of the complaint, and of the decision of that one outcome', async () => {
    const given = draftOfDate({ precisie: 'dag', waarde: '2026-11-02' });
    const bill = await lettering('price');
    await bill.send(next, { type: 'letter.typed', field: 'besluitDatum', value: given }, { type: 'advice.reopened' });
    expect(bill.walk().dates).to.deep.equal({ 'begin/price': { precisie: 'dag', waarde: '2026-11-02' } });
    await bill.send(opened);
    expect(bill.letter()?.own.besluitDatum).to.deep.equal(given);
    expect(bill.letter()?.asked).to.not.include('brief');
  });

  it('tells the walk another date of the complaint than was told before', async () => {
    const visitor = await lettering('melted');
    await visitor.send({ type: 'advice.reopened' }, { type: 'road.taken', road: 'gestuurd' });
    await visitor.send({ type: 'date.told', of: 'klacht', date: { precisie: 'onbekend' } }, opened);
    await visitor.send(next, next, next, { type: 'letter.changing', question: 'klacht' });
    const value = draftOfDate({ precisie: 'dag', waarde: '2026-10-05' });
    await visitor.send({ type: 'letter.typed', field: 'klachtDatum', value }, next, { type: 'advice.reopened' });
    expect(visitor.walk().dates.klacht).to.deep.equal({ precisie: 'dag', waarde: '2026-10-05' });
  });

  it('takes nothing that belongs to the walk or to the form', async () => {
    const visitor = await lettering();
    await visitor.send(
      { type: 'road.taken', road: 'price' },
      { type: 'complaint.opened' },
      { type: 'screen.completed' },
      { type: 'load.retried' },
    );
    expect([visitor.state(), visitor.place(), visitor.letter()?.question]).to.deep.equal([
      'asking',
      'begin/melted',
      'aanbieder',
    ]);
  });
});
