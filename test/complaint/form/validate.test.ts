import { expect } from '@open-wc/testing';
import { assert as check, constantFrom, dictionary, oneof, property, record, string, uint16Array } from 'fast-check';
import { fieldIds, fields, isDateField, isManyField, type FieldId } from '../../../src/complaint/form/fields.js';
import { screensOf, screensToCheck } from '../../../src/complaint/form/screens.js';
import type { Soort, Values } from '../../../src/complaint/form/draft.js';
import { buildPayload } from '../../../src/complaint/payload/build-payload.js';
import { rulesBeyondSchema } from '../../../src/complaint/payload/payload.rules.js';
import { payloadSchema } from '../../../src/complaint/payload/payload.schema.js';
import { checkAll, checkScreen, errorsFrom, fieldOfPointer } from '../../../src/complaint/form/validate.js';
import { aContext, aDraft, now, quickest } from '../contexts.js';

const known: Values = { watGebeurd: 'Ik wacht.', anonimiteit: 'bekend' };
const codes = (typed: Values, soort: Soort = 'klacht') =>
  checkAll(aDraft(soort, typed), aContext()).map(({ field, code }) => `${field} ${code}`);

describe('checking the form', () => {
  it('asks for the story and the choice how to be known, and for nothing else', () => {
    expect(codes({})).to.deep.equal(['watGebeurd required', 'anonimiteit required']);
    expect(codes({}, 'vraag')).to.deep.equal(['watGebeurd required', 'anonimiteit required']);
    expect(codes({}, 'aanvulling')).to.deep.equal(['watIsNieuw required', 'anonimiteit required']);
    expect(codes(known)).to.deep.equal([]);
  });

  it('does not ask how to be known when only the anonymous form is offered', () => {
    const context = aContext({ hasPrivacyUrl: false });
    expect(checkAll(aDraft('klacht', { watGebeurd: 'x' }), context)).to.deep.equal([]);
  });

  it('takes a story in which nothing can be seen for no story', () => {
    for (const watGebeurd of [' \n\u0000\u202E ', '\u200B', '\u2800\u3164\uFFFC'])
      expect(codes({ ...known, watGebeurd }), escape(watGebeurd)).to.deep.equal(['watGebeurd required']);
  });

  it('counts code points, so that a story of 8000 emoji fits', () => {
    expect(codes({ ...known, watGebeurd: '😔'.repeat(8000) })).to.deep.equal([]);
    expect(codes({ ...known, watGebeurd: 'x'.repeat(8001) })).to.deep.equal(['watGebeurd tooLong']);
    expect(codes({ ...known, naam: 'x'.repeat(201), adres: 'x'.repeat(301) })).to.deep.equal([
      'naam tooLong',
      'adres tooLong',
    ]);
  });

  it('finds e-mail addresses, phone numbers and references that cannot be', () => {
    for (const email of ['jan', 'jan@', 'jan@voorbeeld', 'jan @voorbeeld.nl', 'jan@voorbeeld..nl'])
      expect(codes({ ...known, email }), email).to.deep.equal(['email invalidEmail']);
    for (const telefoon of ['12345', '06 1234 abcd', '1'.repeat(16), '- - - - - -'])
      expect(codes({ ...known, telefoon }), telefoon).to.deep.equal(['telefoon invalidPhone']);
    for (const good of ['+31 (0)6 12345678', '020/1234567', '06.12.34.56.78', '۰۶۱۲۳۴۵۶۷۸'])
      expect(codes({ ...known, telefoon: good }), good).to.deep.equal([]);
    const addition: Values = { watIsNieuw: 'x', anonimiteit: 'anoniem' };
    expect(codes({ ...addition, aanvullingOp: 'ref#1' }, 'aanvulling')).to.deep.equal([
      'aanvullingOp invalidReference',
    ]);
    expect(codes({ ...addition, aanvullingOp: 'LMZ-٢٠٢٦/1' }, 'aanvulling')).to.deep.equal([]);
  });

  it('needs the number, the address or the home of who wants to be reached by it', () => {
    for (const [voorkeur, field, code, text] of [
      ['bellen', 'telefoon', 'phoneNeeded', '0612345678'],
      ['email', 'email', 'emailNeeded', 'jan@voorbeeld.nl'],
      ['brief', 'adres', 'addressNeeded', 'Straat 1, Urk'],
    ] as const) {
      expect(codes({ ...known, voorkeur })).to.deep.equal([`${field} ${code}`]);
      expect(codes({ ...known, voorkeur, [field]: ' \u200B' })).to.deep.equal([`${field} ${code}`]);
      expect(codes({ ...known, voorkeur, [field]: text })).to.deep.equal([]);
      expect(codes({ ...known, anonimiteit: 'anoniem', voorkeur }), 'nobody is reached').to.deep.equal([]);
      const draft = aDraft('klacht', { ...known, voorkeur });
      const contact = screensOf(draft, aContext()).find(({ id }) => id === 'contact');
      expect(checkScreen(draft, contact!, aContext())).to.deep.equal([{ field, code }]);
      expect(payloadSchema.safeParse(buildPayload(draft, aContext(), now)).success, 'a rule of the form only').to.equal(
        true,
      );
    }
    expect(codes({ ...known, voorkeur: 'geenContact' })).to.deep.equal([]);
  });

  it('judges dates by each other and by today', () => {
    const date = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar });
    expect(
      codes({
        ...known,
        wanneer: date('1', '1', '2027'),
        klachtGestuurd: 'antwoord',
        klachtDatum: date('7', '3', '2026'),
        antwoordDatum: date('6', '3', '2026'),
      }),
    ).to.deep.equal(['wanneer dateFuture', 'antwoordDatum dateBeforeComplaint']);
  });

  it('never refuses what happened long ago', () => {
    expect(codes({ ...known, wanneer: { dag: '1', maand: '1', jaar: '1950' } })).to.deep.equal([]);
  });

  it('refuses a choice that was not offered', () => {
    expect(codes({ ...known, gevolg: 'hack', doel: ['uitleg', 'hack'] })).to.deep.equal([
      'gevolg notAccepted',
      'doel notAccepted',
    ]);
  });

  it('refuses the same goal twice, which only a rule beyond the schema says', () => {
    expect(codes({ ...known, doel: ['uitleg', 'uitleg'] })).to.deep.equal(['doel notAccepted']);
  });

  it('says on one screen only what is wrong there', () => {
    const draft = aDraft('klacht', { anonimiteit: 'bekend', email: 'jan' });
    const wrongOn = (id: string) =>
      screensOf(draft, aContext())
        .filter((screen) => screen.id === id)
        .flatMap((screen) => checkScreen(draft, screen, aContext()));
    expect(wrongOn('verhaal')).to.deep.equal([{ field: 'watGebeurd', code: 'required' }]);
    expect(wrongOn('contact')).to.deep.equal([{ field: 'email', code: 'invalidEmail' }]);
    expect(wrongOn('aanbieder')).to.deep.equal([]);
  });

  it('leads the pointers of a server back to the fields', () => {
    for (const field of fieldIds) {
      const found = fieldOfPointer(fields[field].place);
      expect(found && fields[found].place).to.equal(fields[field].place);
    }
    expect(fieldOfPointer('/signaal/wanneer/waarde')).to.equal('wanneer');
    expect(fieldOfPointer('#/melder/email')).to.equal('email');
    expect(fieldOfPointer('/meta/taal')).to.equal('verhaalInNederlands');
    expect(fieldOfPointer('/toestemming/1/gegeven')).to.equal('toestemmingInspecteur');
    for (const nowhere of [
      '',
      '/',
      '/meta/kanaal',
      '/signaal',
      '/melder/naamloos',
      '/signaal/watGebeurd2',
      '__proto__',
    ])
      expect(fieldOfPointer(nowhere), nowhere).to.equal(undefined);
  });

  it('says of a refusal by the server what is known of it, and nothing that is not ours', () => {
    expect(
      errorsFrom([
        { pointer: '/signaal/wanneer/waarde', code: 'dateFuture' },
        { pointer: '/signaal/watGebeurd', code: '<b>hack</b>' },
        { pointer: '/melder/email', code: 'rejected' },
        { pointer: '/meta/kanaal', code: 'rejected' },
      ]),
    ).to.deep.equal([
      { field: 'wanneer', code: 'dateFuture' },
      { field: 'watGebeurd', code: 'notAccepted' },
      { field: 'email', code: 'invalidEmail' },
    ]);
  });
});

describe('any text in any field', () => {
  const nasty = constantFrom(
    '<script>alert(1)</script>',
    '\u202Egnp.exe',
    '\u0000',
    '\uDC00\uD800',
    '{{constructor}}',
    '__proto__',
    "'; DROP TABLE signaal; --",
    'x'.repeat(1_000_000),
    ' '.repeat(100_000),
    '1 '.repeat(50_000),
    'a@'.repeat(50_000),
    '(-'.repeat(50_000),
  );
  const anyText = oneof(
    { weight: 8, arbitrary: string({ unit: 'binary', maxLength: 50 }) },
    { weight: 4, arbitrary: uint16Array({ maxLength: 50 }).map((units) => String.fromCharCode(...units)) },
    { weight: 1, arbitrary: nasty },
  );
  const anyValues = record({
    text: dictionary(constantFrom(...fieldIds), anyText, { maxKeys: 12 }),
    anonimiteit: constantFrom('bekend', 'nietBijAanbieder', 'anoniem', ''),
    klachtGestuurd: constantFrom('ja', 'nee', 'antwoord'),
    part: anyText,
    soort: constantFrom<Soort>('klacht', 'vraag', 'aanvulling'),
  });

  it('gives a valid payload or a code, and never an exception', () => {
    check(
      property(anyValues, ({ text, part, soort, ...chosen }) => {
        const typed = Object.fromEntries(
          Object.entries({ ...text, ...chosen }).map(([field, value]) => {
            if (isDateField(field as FieldId)) return [field, { dag: value, maand: part, jaar: value }];
            return [field, isManyField(field as FieldId) ? [value, part] : value];
          }),
        ) as Values;
        const draft = aDraft(soort, typed);
        const context = aContext({ speaker: 'ander', taal: 'ar', herkomst: part });
        const errors = checkAll(draft, context);
        const payload = buildPayload(draft, context, now);
        const valid =
          payloadSchema.safeParse(payload).success && rulesBeyondSchema(payload, context.today).length === 0;
        if (errors.length === 0) expect(valid, JSON.stringify(payload).slice(0, 2000)).to.equal(true);
        if (!valid) expect(errors).not.to.deep.equal([]);
        const order = screensToCheck(draft, context).flatMap((screen) => screen.fields);
        const places = errors.map(({ field }) => order.indexOf(field));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(places).not.to.include(-1);
      }),
      { numRuns: 600 },
    );
  });

  it('of a megabyte is judged without a hang', () => {
    for (const field of fieldIds.filter((id) => fields[id].control.startsWith('text'))) {
      const draft = aDraft(field.startsWith('watIs') || field === 'aanvullingOp' ? 'aanvulling' : 'klacht', {
        ...known,
        [field]: '<a@ 06-1 '.repeat(120_000),
      });
      expect(
        quickest(() => checkAll(draft, aContext())),
        field,
      ).below(1_000);
    }
  });
});
