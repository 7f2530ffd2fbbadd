import { expect } from '@open-wc/testing';
import { factsOf, toldBy } from '../../../src/complaint/form/prefill.js';
import { categoryOfOutcome, categoryTold, sectorTold, valuesTold } from '../../../src/complaint/form/prefill.tables.js';
import { topic as begin } from '../../../src/flows/topics/begin/index.js';
import { topic as bijzonder } from '../../../src/flows/topics/bijzonder/index.js';
import type { Address } from '../../../src/flows/flow.js';
import { topic as geld } from '../../../src/flows/topics/geld/index.js';
import { choicesOf, stepAt, type Tree } from '../../../src/flows/graph.js';
import { topic as hoofdweg } from '../../../src/flows/topics/hoofdweg/index.js';
import { topic as jeugd } from '../../../src/flows/topics/jeugd/index.js';
import { topic as overig } from '../../../src/flows/topics/overig/index.js';
import { topic as product } from '../../../src/flows/topics/product/index.js';
import type { Walk } from '../../../src/flows/walk.js';

/** A walk by its answers, in order, to an outcome. */
const walked = (answers: Partial<Record<Address, string>>, outcome: Address, dates: Walk['dates'] = {}): Walk => ({
  trail: [...(Object.keys(answers) as Address[]), outcome],
  answers: answers as Walk['answers'],
  dates,
});

const tree: Tree = Object.fromEntries(
  [begin, bijzonder, geld, hoofdweg, jeugd, overig, product].map(({ flow }) => [flow.topic, flow]),
);

describe('what the walk tells the form', () => {
  it('is told by answers and outcomes that the tree has', () => {
    for (const told of [sectorTold, categoryTold, valuesTold])
      for (const [address, choices] of Object.entries(told)) {
        const step = stepAt(tree, address as Address);
        const roads = step?.kind === 'outcome' ? Object.keys(step.roads) : [];
        const possible = step?.kind === 'question' ? choicesOf(step, { 'begin/zorg': 'cosmetisch' }) : roads;
        expect(possible, address).to.include.members(Object.keys(choices));
      }
    for (const address of Object.keys(categoryOfOutcome)) {
      const step = stepAt(tree, address as Address);
      expect(step?.kind === 'outcome' && step.form, address).to.be.oneOf(['klacht', 'vraag']);
    }
  });

  it('knows every care of the first question', () => {
    const zorg = stepAt(tree, 'begin/zorg');
    const choices = zorg?.kind === 'question' ? Object.keys(zorg.choices) : [];
    const unknown = choices.filter((choice) => !sectorTold['begin/zorg']?.[choice]);
    expect(unknown, 'left to later questions').to.deep.equal(['geld', 'gemeente', 'anders']);
  });

  it('knows that it is youth help, whatever is answered there', () => {
    const over = stepAt(tree, 'jeugd/over');
    const choices = over?.kind === 'question' ? Object.keys(over.choices) : [];
    expect(choices.filter((choice) => sectorTold['jeugd/over']?.[choice]?.sector !== 'jeugd')).to.deep.equal([]);
  });

  it('is in youth help how far the complaint is', () => {
    const given = (choice: string) => toldBy(walked({ 'jeugd/standHulp': choice }, 'jeugd/J1a')).klachtGestuurd;
    expect(['niets', 'gepraat', 'loopt', 'uitspraak'].map(given)).to.deep.equal(['nee', 'nee', 'ja', 'antwoord']);
  });

  it('is the outcome, the answers on the trail and the sector', () => {
    const walk = walked({ 'begin/zorg': 'ggz', 'hoofdweg/stand': 'gepraat' }, 'hoofdweg/W2');
    expect(factsOf(walk, 'wkkgz')).to.deep.equal({
      uitkomst: 'hoofdweg/W2',
      pad: [
        { stap: 'begin/zorg', keuze: 'ggz' },
        { stap: 'hoofdweg/stand', keuze: 'gepraat' },
      ],
      sector: 'ggz',
      openSectors: [],
      regime: 'wkkgz',
      speaker: 'zelf',
    });
  });

  it('never has answers that are no longer on the trail', () => {
    const walk: Walk = {
      trail: ['begin/zorg', 'jeugd/J7'],
      answers: { 'begin/zorg': 'jeugd', 'hoofdweg/stand': 'gepraat' },
      dates: {},
    };
    expect(factsOf(walk, 'jeugd').pad).to.deep.equal([{ stap: 'begin/zorg', keuze: 'jeugd' }]);
    expect(toldBy(walk)).to.deep.equal({});
  });

  for (const [answers, outcome, sector, category] of [
    [{ 'begin/zorg': 'eerstelijn' }, 'hoofdweg/W1', 'anders', undefined],
    [{ 'begin/zorg': 'cosmetisch' }, 'hoofdweg/B1', 'anders', 'professional'],
    [{ 'begin/zorg': 'product', 'product/wat': 'bijwerking' }, 'product/M1', 'medicijn', 'medicatie'],
    [{ 'begin/zorg': 'product', 'product/wat': 'implantaat' }, 'product/M4', 'hulpmiddel', undefined],
    [{ 'begin/zorg': 'product', 'product/wat': 'verkeerd' }, 'hoofdweg/W1', 'anders', 'medicatie'],
    [{ 'begin/zorg': 'ggz' }, 'bijzonder/F1', 'ggz', 'dwang'],
    [{ 'begin/zorg': 'ouderenzorg' }, 'bijzonder/F2', 'ouderenzorg', 'dwang'],
    [{ 'begin/zorg': 'msz' }, 'bijzonder/P1', 'msz', 'dossier'],
    [{ 'begin/zorg': 'msz' }, 'bijzonder/S3', 'msz', 'veiligheid'],
    [{ 'begin/zorg': 'geld' }, 'geld/G3', 'anders', 'wachttijd'],
    [{ 'begin/zorg': 'anders', 'overig/wat': 'detentie' }, 'overig/O1', 'forensisch', undefined],
    [{ 'begin/zorg': 'ggz', 'jeugd/over': 'hulp', 'jeugd/standHulp': 'niets' }, 'jeugd/J1a', 'jeugd', undefined],
    [{ 'begin/zorg': 'anders', 'overig/O7': 'jeugd', 'jeugd/over': 'gesloten' }, 'jeugd/J6', 'jeugd', 'dwang'],
    [{ 'begin/zorg': 'geld', 'geld/G3': 'jeugd', 'jeugd/over': 'ernstig' }, 'jeugd/JS', 'jeugd', 'veiligheid'],
    [{ 'begin/zorg': 'ggz', 'jeugd/over': 'gemeente', 'jeugd/J8': 'hulp' }, 'jeugd/J1a', 'jeugd', undefined],
    [{ 'begin/zorg': 'ggz', 'bijzonder/T1': 'jeugd', 'jeugd/J5': 'organisatie' }, 'jeugd/J1b', 'jeugd', undefined],
    [{ 'begin/zorg': 'ggz', 'jeugd/over': 'weetNiet' }, 'overig/O7', 'jeugd', undefined],
    [{}, 'contact/vraag', 'anders', undefined],
  ] as const) {
    it(`${outcome} after ${JSON.stringify(answers)} is ${sector}, ${category ?? 'no category'}`, () => {
      const facts = factsOf(walked(answers, outcome), 'wkkgz');
      expect([facts.sector, facts.category]).to.deep.equal([sector, category]);
    });
  }

  it('leaves a sector open when the choice in the tree covers several', () => {
    const open = (zorg: string) => factsOf(walked({ 'begin/zorg': zorg }, 'hoofdweg/W1'), 'wkkgz').openSectors;
    expect(open('eerstelijn')).to.include('eerstelijn.huisarts');
    expect(open('cosmetisch')).to.deep.equal(['cosmetisch', 'alternatief', 'anders']);
    expect(open('msz')).to.deep.equal([]);
  });

  for (const [stand, given] of [
    ['niets', { gesproken: 'nee', klachtGestuurd: 'nee' }],
    ['gepraat', { gesproken: 'ja', klachtGestuurd: 'nee' }],
    ['kortGeleden', { klachtGestuurd: 'ja' }],
    ['antwoord', { klachtGestuurd: 'antwoord' }],
    ['durftNiet', { gesproken: 'nee' }],
    ['weetNiet', {}],
  ] as const) {
    it(`"${stand}" answers ${Object.keys(given).length} questions of the form`, () => {
      expect(toldBy(walked({ 'begin/zorg': 'msz', 'hoofdweg/stand': stand }, 'hoofdweg/W1'))).to.deep.equal(given);
    });
  }

  it('has the dates that were given, as they can be changed', () => {
    const walk = walked({ 'hoofdweg/stand': 'langGeleden', 'hoofdweg/verlenging': 'ja' }, 'hoofdweg/W4a', {
      klacht: { precisie: 'dag', waarde: '2026-03-07' },
      gebeurtenis: { precisie: 'maand', waarde: '2026-02' },
    });
    expect(toldBy(walk)).to.deep.equal({
      klachtGestuurd: 'ja',
      verlenging: 'ja',
      klachtDatum: { precisie: 'dag', dag: '7', maand: '3', jaar: '2026' },
      wanneer: { precisie: 'maand', dag: '', maand: '2', jaar: '2026' },
    });
  });

  it('does not let a date of an earlier road say that a complaint was sent', () => {
    const dates = { klacht: { precisie: 'dag', waarde: '2026-03-07' } } as const;
    expect(toldBy(walked({ 'hoofdweg/stand': 'gepraat' }, 'hoofdweg/W2', dates)).klachtGestuurd).to.equal('nee');
  });

  it('has that a complaint was sent once its letter was, whatever was answered before; an answer to it counts for more', () => {
    const dates = { klacht: { precisie: 'dag', waarde: '2026-03-07' } } as const;
    const told = (stand: string) => {
      const walk = walked({ 'begin/zorg': 'msz', 'hoofdweg/stand': stand }, 'hoofdweg/W6', dates);
      return toldBy({ ...walk, sent: true }).klachtGestuurd;
    };
    expect(['niets', 'gepraat', 'durftNiet', 'antwoord'].map(told)).to.deep.equal(['ja', 'ja', 'ja', 'antwoord']);
  });

  it('has that a complaint was sent by who said so on the advice to send one', () => {
    const walk = walked({ 'hoofdweg/stand': 'gepraat', 'hoofdweg/W2': 'gestuurd' }, 'hoofdweg/W3');
    expect(toldBy(walk)).to.deep.include({ gesproken: 'ja', klachtGestuurd: 'ja' });
  });

  it('asks the role of somebody who speaks for another, unless it is clear', () => {
    const role = (wie: string) => toldBy(walked({ 'contact/wie': wie }, 'hoofdweg/W1')).rol;
    expect(['zelf', 'overleden', 'jongere', 'kind', 'naaste', 'ander'].map(role)).to.deep.equal([
      'client',
      'nabestaande',
      'jongere',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has the next of kin of whoever died, on whatever way that was said', () => {
    for (const answers of [
      { 'begin/zorg': 'msz', 'hoofdweg/W1': 'overleden' },
      { 'contact/wie': 'naaste', 'hoofdweg/stand': 'overleden' },
      { 'jeugd/over': 'overleden' },
    ]) {
      const walk = walked(answers, 'bijzonder/S1');
      expect(toldBy(walk).rol).to.equal('nabestaande');
      expect(factsOf(walk, 'wkkgz').speaker).to.equal('overleden');
    }
  });

  it('does not take somebody for the patient who was never asked for whom they speak', () => {
    expect(toldBy(walked({ 'begin/zorg': 'msz' }, 'hoofdweg/W1'))).not.to.have.property('rol');
  });

  it('has the date of a verdict or of the decision of a committee, and not that of another letter', () => {
    const given = { precisie: 'dag', waarde: '2026-03-07' } as const;
    const at = (outcome: Address) => walked({ 'begin/zorg': 'ggz' }, outcome, { [outcome]: given });
    const date = { precisie: 'dag', dag: '7', maand: '3', jaar: '2026' };
    for (const kind of ['uitspraak', 'commissie'] as const)
      expect(toldBy(at('bijzonder/F1'), kind)).to.deep.equal({ klachtGestuurd: 'antwoord', antwoordDatum: date });
    expect(toldBy(at('geld/G4'), 'besluit')).to.deep.equal({});
  });
});
