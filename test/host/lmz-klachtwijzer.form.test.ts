import { expect } from '@open-wc/testing';
import { anonymous, known, proceedTo, story, who, writing } from '../form-visitor.js';
import { complete, open, type Attributes, type Visitor } from '../widget-harness.js';

const check = 'Controleer uw antwoorden';
const complained = 'Heeft u de zorgverlener of instelling al een klacht gestuurd?';

async function checking(attributes: Attributes = complete): Promise<Visitor> {
  const visitor = await writing(attributes);
  await visitor.fill(story, 'De arts luisterde niet.');
  if (attributes['privacy-url']) {
    await proceedTo(visitor, who);
    await visitor.choose(anonymous);
  }
  await proceedTo(visitor, check);
  return visitor;
}

describe('the form', () => {
  it('needs the story and who may know, and nothing else', async () => {
    const visitor = await writing();
    expect(visitor.heading()).to.equal(story);
    await visitor.proceed();
    expect(visitor.errors()).to.deep.equal(['U heeft nog niets opgeschreven. Vertel kort wat er is gebeurd.']);
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.proceed();
    expect(visitor.errors()).to.deep.equal(['Kies of u wilt zeggen wie u bent.']);
    visitor.followError('Kies of u wilt zeggen wie u bent.');
    expect(visitor.focused().startsWith(known)).to.equal(true);
    await visitor.choose(anonymous);
    await proceedTo(visitor, check);
  });

  it('points out an error at the field, with the focus on the summary, and says nothing before', async () => {
    const visitor = await writing();
    visitor.field(story).focus();
    visitor.field(story).blur();
    expect(visitor.errors()).to.be.empty;
    expect(visitor.field(story).ariaInvalid).to.equal('false');
    await visitor.proceed();
    expect(visitor.focused()).to.equal('Er ging iets mis met invullen');
    expect(visitor.field(story).ariaInvalid).to.equal('true');
    expect(visitor.errorAt(visitor.field(story))).to.equal(
      'U heeft nog niets opgeschreven. Vertel kort wat er is gebeurd.',
    );
    visitor.followError('U heeft nog niets opgeschreven. Vertel kort wat er is gebeurd.');
    expect(visitor.focused()).to.equal(story);
  });

  it('does not ask again what was answered on the way', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    const asked = await proceedTo(visitor, who);
    expect(asked).to.not.include('Heeft u er met de zorgverlener of instelling over gepraat?');
  });

  it('keeps what was typed when the visitor goes back to the advice and returns', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await visitor.back();
    expect(visitor.heading()).to.equal('Stuur uw klacht naar de zorgverlener of instelling');
    await visitor.write();
    expect(visitor.field(story).value).to.equal('De arts luisterde niet.');
  });

  it('counts what may still be typed, and too much is an error that keeps the text', async () => {
    const visitor = await writing();
    const before = /Tekens over: (\d+)/.exec(visitor.text())?.[1];
    await visitor.fill(story, 'Hulp');
    expect(visitor.text()).to.include(`Tekens over: ${Number(before) - 4}`);
    await visitor.fill(story, 'a'.repeat(Number(before) + 3));
    expect(visitor.text()).to.include('Tekens te veel: 3');
    await visitor.proceed();
    expect(visitor.errors()).to.have.lengthOf(1);
    expect(visitor.field(story).value).to.have.lengthOf(Number(before) + 3);
  });

  it('takes an address and a phone number only when they can be used, and keeps what was typed', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await visitor.proceed();
    await visitor.fill('Uw e-mailadres', 'niet een adres');
    await visitor.fill('Uw telefoonnummer', 'bel maar');
    await visitor.proceed();
    expect(visitor.errors()).to.have.lengthOf(2);
    expect(visitor.field('Uw e-mailadres').value).to.equal('niet een adres');
    expect(visitor.field('Uw telefoonnummer').value).to.equal('bel maar');
  });

  it('has the browser help with the fields about the visitor', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await visitor.proceed();
    const token = (label: string) => visitor.field(label).autocomplete;
    expect(['Uw naam', 'Uw telefoonnummer', 'Uw e-mailadres', 'Uw adres'].map(token)).to.deep.equal([
      'name',
      'tel',
      'email',
      'street-address',
    ]);
  });

  it('at a kiosk leaves nothing for the browser to remember', async () => {
    const visitor = await writing({ ...complete, mode: 'kiosk' });
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await visitor.proceed();
    for (const label of visitor.fields()) expect(visitor.field(label).autocomplete, label).to.equal('off');
    expect(visitor.links().filter(({ protocol }) => protocol !== location.protocol)).to.be.empty;
  });
});

describe('staying unknown', () => {
  it('hides contact and consent', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(anonymous);
    const passed = await proceedTo(visitor, check);
    expect(passed).to.not.include('Uw gegevens');
    expect(visitor.text()).to.not.include('Uw naam');
  });

  it('takes back what was given before as somebody known', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await proceedTo(visitor, 'Uw gegevens');
    await visitor.fill('Uw naam', 'Anna Voorbeeld');
    await proceedTo(visitor, check);
    expect(visitor.text()).to.include('Anna Voorbeeld');
    await visitor.change(who);
    await visitor.choose(anonymous);
    await visitor.proceed();
    expect(visitor.heading()).to.equal(check);
    expect(visitor.text()).to.not.include('Anna Voorbeeld');
  });

  it('is the only way without a privacy statement', async () => {
    const visitor = await writing({ endpoint: complete['endpoint'] as string });
    await visitor.fill(story, 'De arts luisterde niet.');
    const passed = await proceedTo(visitor, check);
    expect(passed).to.not.include(who);
    expect(passed).to.not.include('Uw gegevens');
    expect(visitor.text()).to.include('U stuurt dit anoniem.');
  });

  it('is not the only way: consent is asked for what was given, unticked, and may be refused', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await proceedTo(visitor, 'Uw gegevens');
    await visitor.fill('Uw naam', 'Anna Voorbeeld');
    await visitor.proceed();
    expect(visitor.heading()).to.equal('Wat mag er met uw gegevens gebeuren?');
    expect(visitor.chosen()).to.be.empty;
    await visitor.proceed();
    expect(visitor.heading()).to.equal(check);
  });
});

describe('the screen with everything to check', () => {
  it('lists every answer, names once what was left empty, and says to whom it goes', async () => {
    const visitor = await checking();
    expect(visitor.text()).to.include('De arts luisterde niet.');
    expect(visitor.text().split('Niet ingevuld')).to.have.lengthOf(2);
    const answers = [...visitor.screen.querySelectorAll('.check .answer')].map(({ textContent }) => textContent);
    expect(answers.every(Boolean)).to.equal(true);
    expect(visitor.text()).to.include(
      'U stuurt dit naar het Landelijk Meldpunt Zorg. Uw bericht gaat naar deze website: ontvanger.test',
    );
    expect(visitor.buttons()).to.include('Verstuur mijn melding');
  });

  it('says that it is no complaint to the provider, but not to who sent one', async () => {
    const notAComplaint = 'De zorgverlener of instelling krijgt dit bericht niet als klacht.';
    const visitor = await checking();
    expect(visitor.text()).to.include(notAComplaint);
    await visitor.change(complained);
    await visitor.choose('Ja, maar ik heb nog geen antwoord', complained);
    await proceedTo(visitor, check);
    expect(visitor.text()).to.not.include(notAComplaint);
  });

  it('has for every change a button with a name of its own', async () => {
    const visitor = await checking();
    const names = visitor.buttons().filter((name) => /^(Verander|Vul in): /.test(name));
    expect(names.length).to.be.greaterThan(8);
    const shown = [...visitor.screen.querySelectorAll('button[aria-label]')];
    for (const button of shown) expect(button.ariaLabel).to.include(button.textContent?.trim());
    expect(new Set(names).size).to.equal(names.length);
  });

  it('comes back at once after a change', async () => {
    const visitor = await checking();
    await visitor.change('Plaats');
    expect(visitor.heading()).to.equal('Over welke zorgverlener of instelling gaat het?');
    await visitor.fill('Plaats', 'Utrecht');
    await visitor.proceed();
    expect(visitor.heading()).to.equal(check);
    expect(visitor.focused()).to.equal(check);
    expect(visitor.text()).to.include('Utrecht');
  });

  it('asks what a change brings with it before it comes back', async () => {
    const visitor = await checking();
    await visitor.change(complained);
    await visitor.choose('Ja, maar ik heb nog geen antwoord', complained);
    await visitor.proceed();
    expect(visitor.heading()).to.equal('Uw klacht bij de zorgverlener of instelling');
    await visitor.proceed();
    expect(visitor.heading()).to.equal(check);
  });

  it('says three plain things about the desk, and none of them for another recipient', async () => {
    const aboutInspection = 'De inspectie beslist zelf of er onderzoek komt.';
    expect((await checking()).text()).to.include(aboutInspection);
    const other = await open({ ...complete, recipient: 'Patiëntenvereniging' });
    await other.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
    await other.press('Stuur een melding naar: Patiëntenvereniging');
    await other.fill(story, 'De arts luisterde niet.');
    await proceedTo(other, who);
    await other.choose(anonymous);
    await proceedTo(other, check);
    expect(other.text()).to.not.include(aboutInspection);
    expect(other.text()).to.include('Ontvanger: Patiëntenvereniging Uw bericht gaat naar deze website: ontvanger.test');
  });
});

describe('personal data in the story', () => {
  const phone = '06 12345678';
  const spotted = 'Wilt u deze gegevens weghalen?';

  it('is pointed out once, with the focus on it, and never stops anybody', async () => {
    const visitor = await writing();
    await visitor.fill(story, `Bel mij op ${phone} of schrijf naar anna@voorbeeld.nl.`);
    await visitor.proceed();
    expect(visitor.heading()).to.equal(story);
    expect(visitor.focused()).to.equal(spotted);
    await visitor.proceed();
    expect(visitor.heading()).to.not.equal(story);
  });

  it('can be taken out', async () => {
    const visitor = await writing();
    await visitor.fill(story, `Bel mij op ${phone}.`);
    await visitor.proceed();
    await visitor.press(`Haal weg: ${phone}`);
    expect(visitor.field(story).value).to.equal('Bel mij op […].');
    expect(visitor.text()).to.not.include(spotted);
    expect(visitor.focused()).to.equal('Ga verder');
  });

  it('can be kept, and is not pointed out again', async () => {
    const visitor = await writing();
    await visitor.fill(story, `Bel mij op ${phone}.`);
    await visitor.proceed();
    await visitor.press(`Laat staan: ${phone}`);
    await visitor.proceed();
    expect(visitor.heading()).to.not.equal(story);
    await visitor.back();
    await visitor.proceed();
    expect(visitor.heading()).to.not.equal(story);
  });
});
