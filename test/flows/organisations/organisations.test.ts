import { expect } from '@open-wc/testing';
import { dutch } from '../../../src/flows/dutch-msg.js';
import {
  contactOf,
  isVerified,
  organisationIds,
  type OrganisationId,
} from '../../../src/flows/organisations/organisations.js';
import { callCost, hoursIn } from '../../../src/flows/organisations/organisations.texts.js';

const lifelines: readonly OrganisationId[] = ['112', '113', 'veilig-thuis', 'lmz'];

describe('the contact data of an organisation', () => {
  it('shows a number that stood on a page of high confidence', () => {
    const { phone, verified } = contactOf('nationale-ombudsman');
    expect(phone).to.deep.equal({ display: '0800-3355555', dial: '08003355555' });
    expect(verified).to.be.true;
  });

  it('keeps back a number that nobody saw on a page, and still gives the link', () => {
    const contact = contactOf('juridisch-loket');
    expect(contact).not.to.have.property('phone');
    expect(contact.url).to.equal('https://www.juridischloket.nl');
    expect(contact.verified).to.be.false;
  });

  it('keeps back a number that stood on a page of medium confidence', () => {
    const contact = contactOf('jeugdstem');
    expect(contact).not.to.have.property('phone');
    expect(contact.url).to.equal('https://jeugdstem.nl');
  });

  it('shows no number but a lifeline unless it is verified', () => {
    for (const id of organisationIds) {
      const { phone, verified } = contactOf(id);
      if (phone && !lifelines.includes(id)) expect(verified, id).to.be.true;
    }
  });

  it('always shows 112, 113, Veilig Thuis and LMZ', () => {
    expect(lifelines.map((id) => contactOf(id).phone?.dial)).to.deep.equal(['112', '113', '08002000', '0881205020']);
  });

  it('gives 113 its free number too', () => {
    expect(contactOf('113').otherPhone).to.deep.equal({ display: '0800-0113', dial: '08000113' });
  });

  it('says of 112, 113 and Veilig Thuis that they are there day and night, and of nobody else when', () => {
    const withHours = organisationIds.filter((id) => contactOf(id).hours);
    expect(withHours).to.deep.equal(['112', '113', 'veilig-thuis']);
    expect(withHours.map((id) => hoursIn(dutch, contactOf(id).hours))).to.deep.equal(
      withHours.map(() => 'Dag en nacht bereikbaar'),
    );
  });

  it('shows the hours of a host as they are', () => {
    expect(hoursIn(dutch, 'Werkdagen van 9 tot 12 uur')).to.equal('Werkdagen van 9 tot 12 uur');
    expect(hoursIn(dutch, undefined)).to.equal(undefined);
  });

  it('gives LMZ no hours, for they have changed too often', () => {
    expect(contactOf('lmz')).not.to.have.property('hours');
  });

  it('links to every organisation, over https only', () => {
    for (const id of organisationIds) expect(new URL(contactOf(id).url).protocol, id).to.equal('https:');
  });

  it('says nothing of where the data came from', () => {
    const shown = ['name', 'free', 'phone', 'otherPhone', 'hours', 'url', 'verified'];
    for (const id of organisationIds) {
      const contact = contactOf(id);
      expect(shown, id).to.include.members(Object.keys(contact));
      const known = ['display', 'dial'];
      if (contact.phone) expect(known, id).to.include.members(Object.keys(contact.phone));
    }
  });
});

describe('what it costs', () => {
  const deciders: readonly OrganisationId[] = [
    'tuchtcollege',
    'skj',
    'register-geschilleninstanties',
    'geschillencommissie-uiterlijke-verzorging',
    'klachtencommissie-wvggz',
    'kcoz',
    'skgz',
    'politie',
    'gemeente-wmo',
    'gemeente-jeugd-wijkteam',
    'zorgverzekeraar',
    'zorgkantoor',
    'ciz',
    'juridisch-loket',
    'knmt-klachtenservice',
  ];

  it('is nothing of who helps by law or by their own word', () => {
    for (const id of [
      'klachtenfunctionaris-zorgaanbieder',
      'jeugdstem',
      'stichting-pvp',
      'lsfvp',
      'lmz',
      '113',
    ] as const)
      expect(contactOf(id).free, id).to.equal(true);
  });

  it('is not said to be nothing of a desk that decides, asks a fee, or helps only some for free', () => {
    for (const id of deciders) expect(contactOf(id), id).not.to.have.property('free');
  });

  it('of a call is said of every 0900 number that is shown, and never how much: that changes', () => {
    const costs = 'Bellen naar dit nummer kan geld kosten.';
    const freeHelp = 'De hulp is gratis, maar bellen kan geld kosten.';
    expect(callCost(dutch, contactOf('stichting-pvp'))).to.equal(freeHelp);
    expect(callCost(dutch, { phone: { display: '+31 900 1', dial: '+319001' } })).to.equal(costs);
    for (const id of organisationIds) {
      const contact = contactOf(id);
      if (contact.phone?.dial.startsWith('0900'))
        expect(callCost(dutch, contact), id).to.equal(contact.free ? freeHelp : costs);
    }
  });

  it('of a call is not said of other numbers', () => {
    for (const id of ['112', 'veilig-thuis', 'lmz'] as const)
      expect(callCost(dutch, contactOf(id))).to.equal(undefined);
    expect(callCost(dutch, {})).to.equal(undefined);
  });
});

describe('an entry is verified', () => {
  const seen = { display: '088 1', dial: '0881', basis: 'stored-page' };
  const remembered = { ...seen, basis: 'own-knowledge' };

  it('when its number stood on a page of high confidence', () =>
    expect(isVerified({ confidence: 'high', phone: seen })).to.be.true);

  it('when it has no number and its page is of high confidence', () =>
    expect(isVerified({ confidence: 'high' })).to.be.true);

  it('not when somebody only remembered its number', () =>
    expect(isVerified({ confidence: 'high', phone: remembered })).to.be.false);

  it('not when the page was of medium or low confidence', () => {
    expect(isVerified({ confidence: 'medium', phone: seen })).to.be.false;
    expect(isVerified({ confidence: 'low' })).to.be.false;
  });

  it('when a person confirmed it, whatever it was before', () =>
    expect(isVerified({ confidence: 'low', phone: remembered, confirmedOn: '2026-12-01' })).to.be.true);
});

describe('the contact data of an organisation that the host speaks of', () => {
  const phone = { display: '030 123 45 67', dial: '0301234567' };

  it('shows the number of the host, as its word', () => {
    const contact = contactOf('juridisch-loket', { 'juridisch-loket': { phone } });
    expect(contact.phone).to.deep.equal(phone);
    expect(contact.verified).to.be.true;
  });

  it('shows the hours of the host, also for LMZ', () => {
    expect(contactOf('lmz', { lmz: { hours: 'ma-vr 9-12' } }).hours).to.equal('ma-vr 9-12');
  });

  it('takes over name and link, and keeps back our unverified number all the same', () => {
    const own = { name: 'Loket Utrecht', url: 'https://loket.example' };
    expect(contactOf('juridisch-loket', { 'juridisch-loket': own })).to.deep.equal({ ...own, verified: false });
  });

  it('keeps our verified number when the host gives only a link', () => {
    const contact = contactOf('slachtofferhulp', { slachtofferhulp: { url: 'https://hulp.example' } });
    expect(contact.phone).to.deep.equal({ display: '0900-0101', dial: '09000101' });
  });

  it('leaves the others as they are', () => {
    expect(contactOf('lareb', { lmz: { name: 'x' }, 'een-eigen-loket': { phone } })).to.deep.equal(contactOf('lareb'));
  });

  it('does not listen to what an object inherits', () => {
    const inherited = Object.create({ lmz: { name: 'Iemand anders' } });
    expect(contactOf('lmz', inherited).name).to.equal('Landelijk Meldpunt Zorg (LMZ)');
  });
});
