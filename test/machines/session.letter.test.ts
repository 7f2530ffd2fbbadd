import { expect } from '@open-wc/testing';
import { draftOfDate } from '../../src/flows/terms/given-date.js';
import { visit, type Circumstances } from './shop-visit.js';

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
