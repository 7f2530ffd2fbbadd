import { expect } from '@open-wc/testing';
import { complaintTexts } from '../../../src/complaint/texts/complaint.texts.js';
import { shownAnswers } from '../../../src/complaint/form/shown-answers.js';
import type { Values } from '../../../src/complaint/form/draft.js';
import { aContext, aDraft, dutch } from '../contexts.js';

const shown = (typed: Values, given: Values = {}) =>
  shownAnswers(aDraft('klacht', typed, given), aContext(), complaintTexts(dutch), (date) =>
    date.precisie === 'onbekend' ? undefined : `<${date.waarde}>`,
  );
const valueOf = (field: string, typed: Values, given: Values = {}) =>
  shown(typed, given).find((row) => row.field === field)?.value;

describe('the answers to check', () => {
  it('are all questions that apply, also those not filled in', () => {
    const rows = shown({ watGebeurd: 'Ik wacht.' });
    expect(rows.find(({ field }) => field === 'aanbiederNaam')).to.deep.equal({
      screen: 'aanbieder',
      field: 'aanbiederNaam',
      label: 'Naam van de zorgverlener of instelling',
    });
    expect(rows.map(({ field }) => field)).not.to.include('naam');
  });

  it('are in words, with what the walk told, and each of several choices on a line', () => {
    expect(valueOf('gesproken', {}, { gesproken: 'ja' })).to.equal('Ja');
    expect(valueOf('doel', { doel: ['uitleg', 'excuses'] })).to.equal(
      'Antwoord op mijn vragen\nExcuses, of dat de fout wordt toegegeven',
    );
    expect(valueOf('watGebeurd', { watGebeurd: ' Ik wacht.\r\n ' })).to.equal('Ik wacht.');
  });

  it('show a date in words, an unknown one as such, and a wrong one as it was typed', () => {
    expect(valueOf('wanneer', { wanneer: { dag: '7', maand: '3', jaar: '2026' } })).to.equal('<2026-03-07>');
    expect(valueOf('wanneer', { wanneer: { dag: '7', maand: 'maart', jaar: '2026' } })).to.equal('<2026-03-07>');
    expect(valueOf('wanneer', { wanneer: { dag: '', maand: '', jaar: '', precisie: 'onbekend' } })).to.equal(
      'Ik weet het niet',
    );
    expect(valueOf('wanneer', { wanneer: { dag: '31', maand: '2', jaar: '2026' } })).to.equal('31 2 2026');
    expect(valueOf('wanneer', {})).to.equal(undefined);
  });

  it('lead back to the screen on which they are given', () => {
    expect(shown({ anonimiteit: 'bekend' }).find(({ field }) => field === 'email')?.screen).to.equal('contact');
  });
});
