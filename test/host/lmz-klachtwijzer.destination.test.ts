import { expect } from '@open-wc/testing';
import { aReceiver } from '../fake-receiver.js';
import { anonymous, known, proceedTo, story, who, writing } from '../form-visitor.js';
import { until, type Attributes, type Visitor } from '../widget-harness.js';

const check = 'Controleer uw antwoorden';
const changed = 'Deze website heeft net veranderd waar uw bericht naartoe gaat.';
const key = { 'public-key': 'https://ontvanger.test/keys.json', 'key-thumbprints': 'a'.repeat(43) };

const set = (visitor: Visitor, attributes: Attributes) => {
  for (const [name, value] of Object.entries(attributes)) visitor.element.setAttribute(name, value);
};

async function atCheck(attributes: Attributes = {}): Promise<Visitor> {
  const visitor = await writing();
  set(visitor, attributes);
  await visitor.fill(story, 'De arts luisterde niet.');
  await proceedTo(visitor, who);
  await visitor.choose(anonymous);
  await proceedTo(visitor, check);
  return visitor;
}

describe('what the check screen says of where it goes', () => {
  const receiver = aReceiver();

  const changes: Readonly<Record<string, Attributes>> = {
    'another endpoint': { endpoint: 'https://ontvanger.test/v2/meldingen' },
    'another website': { endpoint: 'https://elders.test/v1/meldingen' },
    'another recipient': { recipient: 'Zorgbelang' },
    'a key to encrypt with': key,
  };
  for (const [what, attributes] of Object.entries(changes)) {
    it(`holds: ${what}, set while it is shown, stops the sending with a clear word`, async () => {
      const visitor = await atCheck();
      set(visitor, attributes);
      await visitor.element.updateComplete;
      await visitor.send();
      expect(visitor.heading()).to.equal('Uw bericht is niet verstuurd');
      expect(visitor.text()).to.include(changed);
      expect(visitor.text()).to.include('De arts luisterde niet.');
      expect(visitor.buttons(), 'it has to be looked at first').to.not.include('Opnieuw versturen');
      expect(receiver.posted).to.have.length(0);
      await visitor.press('Bericht aanpassen');
      expect(visitor.heading()).to.equal(check);
      const { host } = new URL(visitor.element.getAttribute('endpoint') ?? '');
      expect(visitor.text()).to.include(host);
      if (attributes['recipient']) expect(visitor.text()).to.include('Ontvanger: Zorgbelang');
      if (attributes['public-key']) expect(visitor.text()).to.include('Uw bericht wordt versleuteld');
    });
  }

  it('holds when the key is taken away: nothing goes in plain text', async () => {
    const visitor = await atCheck(key);
    expect(visitor.text()).to.include('Uw bericht wordt versleuteld');
    for (const name of Object.keys(key)) visitor.element.removeAttribute(name);
    await visitor.send();
    expect(visitor.text()).to.include(changed);
    expect(receiver.posted).to.have.length(0);
  });

  it('holds when the endpoint is taken away', async () => {
    const visitor = await atCheck();
    visitor.element.removeAttribute('endpoint');
    await visitor.send();
    expect(visitor.heading()).to.equal('Uw bericht is niet verstuurd');
    expect(visitor.text()).to.include('Het versturen is op deze website niet goed ingesteld.');
    expect(receiver.posted).to.have.length(0);
  });

  it('is what the page said when the screen came, also of what was set while writing', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    set(visitor, { recipient: 'Zorgbelang', endpoint: 'https://ontvanger.test/v2/meldingen' });
    await proceedTo(visitor, who);
    await visitor.choose(anonymous);
    await proceedTo(visitor, check);
    expect(visitor.text()).to.include('Ontvanger: Zorgbelang');
    await visitor.send();
    expect(receiver.posted).to.have.length(1);
  });

  it('keeps the name of the recipient while sending and after, whatever the page says then', async () => {
    const visitor = await atCheck({ recipient: 'Zorgbelang' });
    await visitor.send();
    set(visitor, { recipient: 'Iemand anders' });
    await visitor.element.updateComplete;
    expect(visitor.text()).to.not.include('Iemand anders');
  });

  it('asks consent anew when the recipient is another than it was given to', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await proceedTo(visitor, 'Uw gegevens');
    await visitor.fill('Uw naam', 'Sien');
    await proceedTo(visitor, 'Wat mag er met uw gegevens gebeuren?');
    for (const option of visitor.choices().filter((name) => name.startsWith('Ja'))) await visitor.choose(option);
    set(visitor, { recipient: 'Zorgbelang' });
    await visitor.proceed();
    await until('the check screen', () => visitor.heading() === check);
    await visitor.send();
    const { toestemming } = JSON.parse(receiver.posted[0]?.body ?? '{}') as { toestemming?: unknown[] };
    expect(toestemming ?? []).to.deep.equal([]);
  });
});
