import { expect } from '@open-wc/testing';
import { visit } from './shop-visit.js';

const reason = new Error('out of ice');

describe('a session in which something threw', () => {
  it('stops at what went wrong when walking threw, and still knows the walk', async () => {
    const broken: { date?: Error } = {};
    const visitor = visit({ broken });
    broken.date = reason;
    await visitor.send({ type: 'question.answered', choice: 'melted' });
    expect([visitor.status(), visitor.state(), visitor.error()]).to.deep.equal(['active', 'failed', reason]);
    expect(visitor.place()).to.equal('begin/zorg');
  });

  it('stops there when writing threw, and keeps what was typed', async () => {
    const broken: { surroundings?: Error } = {};
    const visitor = visit({ broken });
    await visitor.write();
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    broken.surroundings = reason;
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.status(), visitor.session()]).to.deep.equal(['active', 'failed']);
    expect(String(visitor.error())).to.include(reason.message);
    expect(visitor.context().draft.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
  });

  it('stops there when a letter threw, and keeps what was typed', async () => {
    const broken: { surroundings?: Error } = {};
    const visitor = visit({ broken });
    await visitor.send({ type: 'question.answered', choice: 'melted' }, { type: 'letter.opened' });
    await visitor.send({ type: 'letter.typed', field: 'overWie', value: 'Opa' });
    broken.surroundings = reason;
    await visitor.send({ type: 'letter.continued' });
    expect([visitor.status(), visitor.session()]).to.deep.equal(['active', 'failed']);
    expect(String(visitor.error())).to.include(reason.message);
    expect(visitor.letter()?.own.overWie).to.equal('Opa');
  });

  it('stops there when leaving a letter threw, and keeps what was typed', async () => {
    const broken: { surroundings?: Error } = {};
    const visitor = visit({ broken });
    await visitor.send({ type: 'question.answered', choice: 'melted' }, { type: 'letter.opened' });
    await visitor.send({ type: 'letter.typed', field: 'aanbiederNaam', value: 'IJssalon' });
    broken.surroundings = reason;
    await visitor.send({ type: 'advice.reopened' });
    expect([visitor.status(), visitor.session()]).to.deep.equal(['active', 'failed']);
    expect(visitor.letter()?.draft.typed.aanbiederNaam).to.equal('IJssalon');
  });

  it('says that sending threw, with what was typed, and that it may have been sent', async () => {
    const broken: { weighing?: Error } = {};
    const visitor = visit({ broken });
    await visitor.write();
    await visitor.check();
    broken.weighing = reason;
    await visitor.send({ type: 'complaint.confirmed' });
    expect([visitor.session(), visitor.state(), visitor.error()]).to.deep.equal(['complaining', 'failed', reason]);
    expect(visitor.attempts).to.have.lengthOf(1);
    expect(visitor.context().draft.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
  });

  it('takes nothing any more', async () => {
    const broken: { date?: Error } = { date: reason };
    const visitor = visit({ broken });
    await visitor.send(
      { type: 'question.answered', choice: 'melted' },
      { type: 'step.back' },
      { type: 'load.retried' },
    );
    expect(visitor.state()).to.equal('failed');
  });
});
