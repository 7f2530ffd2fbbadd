import { expect } from '@open-wc/testing';
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
