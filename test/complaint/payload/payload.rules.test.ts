import { expect } from '@open-wc/testing';
import { rulesBeyondSchema } from '../../../src/complaint/payload/payload.rules.js';
import { payloadSchema, schemaVersion, type Payload } from '../../../src/complaint/payload/payload.schema.js';

type Report = Extract<Payload, { soort: 'klacht'; anonimiteit: 'nietBijAanbieder' }>;
const instant = '2026-11-22T12:00:00Z';
const consent = { doel: 'aanbieder', gegeven: false, tekstVersie: '1', taal: 'nl', tijd: instant } as const;
const day = (waarde: string) => ({ precisie: 'dag', waarde }) as const;

function aReport(signaal: Partial<Report['signaal']> = {}, rest: Partial<Report> = {}): Report {
  return {
    meta: { schemaVersie: schemaVersion, boomVersie: '1', taal: 'nl', kanaal: 'embed', verzondenOp: instant },
    soort: 'klacht',
    rol: 'client',
    anonimiteit: 'nietBijAanbieder',
    toestemming: [],
    klachtVolgen: false,
    signaal: { pad: [], sector: 'ggz', zorgaanbieder: {}, watGebeurd: 'x', stand: {}, doel: [], ...signaal },
    ...rest,
  };
}

const broken = (payload: Payload) => {
  expect(payloadSchema.safeParse(payload).success, 'only what the schema lets through').to.equal(true);
  return rulesBeyondSchema(payload, '2026-11-22').map(({ pointer, code }) => `${code} ${pointer}`);
};

describe('the rules beyond the schema', () => {
  it('let an ordinary complaint, an anonymous one and an addition through', () => {
    const { toestemming: _, klachtVolgen: __, ...anonymous } = aReport();
    expect(broken(aReport({ wanneer: day('2026-11-22'), doel: ['uitleg', 'excuses'] }))).to.deep.equal([]);
    expect(broken({ ...anonymous, anonimiteit: 'anoniem' })).to.deep.equal([]);
    const { signaal: ___, ...rest } = anonymous;
    expect(broken({ ...rest, soort: 'aanvulling', anonimiteit: 'anoniem', watIsNieuw: 'x' })).to.deep.equal([]);
  });

  it('refuse a day that does not exist, wherever a date stands', () => {
    expect(broken(aReport({ wanneer: day('2026-02-29') }))).to.deep.equal(['dateImpossible /signaal/wanneer/waarde']);
    expect(
      broken(aReport({ stand: { klachtDatum: day('2026-04-31'), antwoordDatum: day('2026-06-31') } })),
    ).to.deep.equal([
      'dateImpossible /signaal/stand/klachtDatum/waarde',
      'dateImpossible /signaal/stand/antwoordDatum/waarde',
    ]);
  });

  it('refuse the future, save one day for clocks around midnight', () => {
    expect(broken(aReport({ wanneer: day('2026-11-23') }))).to.deep.equal([]);
    expect(broken(aReport({ wanneer: day('2026-11-24') }))).to.deep.equal(['dateFuture /signaal/wanneer/waarde']);
    const month = (waarde: string) => aReport({ wanneer: { precisie: 'maand', waarde } });
    expect(broken(month('2026-11'))).to.deep.equal([]);
    expect(broken(month('2026-12'))).to.deep.equal(['dateFuture /signaal/wanneer/waarde']);
  });

  it('refuse an answer before the complaint', () => {
    const stand = { klachtDatum: day('2026-03-07'), antwoordDatum: day('2026-03-06') };
    expect(broken(aReport({ stand }))).to.deep.equal(['dateBeforeComplaint /signaal/stand/antwoordDatum/waarde']);
    expect(broken(aReport({ stand: { ...stand, antwoordDatum: stand.klachtDatum } }))).to.deep.equal([]);
    const sameMonth = {
      klachtDatum: day('2026-03-07'),
      antwoordDatum: { precisie: 'maand', waarde: '2026-03' },
    } as const;
    expect(broken(aReport({ stand: sameMonth }))).to.deep.equal([]);
  });

  it('refuse the same goal or purpose twice', () => {
    expect(broken(aReport({ doel: ['uitleg', 'uitleg'] }))).to.deep.equal(['goalTwice /signaal/doel']);
    expect(broken(aReport({}, { toestemming: [consent, consent] }))).to.deep.equal(['consentTwice /toestemming']);
  });

  it('refuse consent for the provider from somebody who hides from the provider', () => {
    expect(broken(aReport({}, { toestemming: [{ ...consent, gegeven: true }] }))).to.deep.equal([
      'consentAgainstAnonymity /toestemming/0/gegeven',
    ]);
    expect(broken(aReport({}, { toestemming: [consent] }))).to.deep.equal([]);
  });

  it('refuse a moment on a day that does not exist', () => {
    const tijd = '2026-02-30T10:00:00Z';
    const payload = aReport({}, { toestemming: [{ ...consent, tijd }] });
    expect(broken({ ...payload, meta: { ...payload.meta, verzondenOp: tijd } })).to.deep.equal([
      'instantImpossible /meta/verzondenOp',
      'instantImpossible /toestemming/0/tijd',
    ]);
  });
});
