import { schemaVersion, type Payload } from '../../src/complaint/payload/payload.schema.js';

export type Report = Extract<Payload, { soort: 'klacht'; anonimiteit: 'bekend' }>;
export type Addition = Extract<Payload, { soort: 'aanvulling'; anonimiteit: 'anoniem' }>;

const meta: Payload['meta'] = {
  schemaVersie: schemaVersion,
  boomVersie: 'test',
  taal: 'nl',
  kanaal: 'embed',
  verzondenOp: '2026-03-02T10:00:00+01:00',
};

/** A complaint of somebody who is known; `changes` replace whole parts. */
export const aReport = (changes: Partial<Report> = {}): Report => ({
  meta,
  soort: 'klacht',
  rol: 'client',
  anonimiteit: 'bekend',
  klachtVolgen: false,
  toestemming: [],
  signaal: aSignal(),
  ...changes,
});

/** The part without a person; `changes` replace its fields. */
export const aSignal = (changes: Partial<Report['signaal']> = {}): Report['signaal'] => ({
  pad: [],
  sector: 'msz',
  zorgaanbieder: { naam: 'Ziekenhuis De Linde' },
  watGebeurd: 'Ik kreeg geen antwoord op mijn vragen.',
  stand: {},
  doel: [],
  ...changes,
});

/** News for an earlier report, without a name. */
export const anAddition = (changes: Partial<Addition> = {}): Addition => ({
  meta,
  soort: 'aanvulling',
  rol: 'client',
  anonimiteit: 'anoniem',
  watIsNieuw: 'Er is nu wel gebeld.',
  ...changes,
});
