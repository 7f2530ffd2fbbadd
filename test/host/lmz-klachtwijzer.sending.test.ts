import { expect } from '@open-wc/testing';
import { answerOf, aReceiver, cut, received, receipt, refused } from '../fake-receiver.js';
import { complete, open, until, type Attributes, type Visitor } from '../widget-harness.js';

describe('sending', () => {
  const receiver = aReceiver();

  /** At the check screen, with a story and nothing else. */
  async function ready(attributes: Attributes = {}): Promise<Visitor> {
    const visitor = await open({ endpoint: complete['endpoint'] as string, ...attributes });
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Nog niets, of ik heb er nog niet over gepraat');
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    while (visitor.heading() !== 'Controleer uw antwoorden') await visitor.proceed();
    return visitor;
  }

  /** What the screen shows of what was written, each as it stands there. */
  const typed = (visitor: Visitor) =>
    [...visitor.screen.querySelectorAll('.sending .check .answer')].map(({ textContent }) => textContent);

  it('ends with a receipt: the number, when it came, and what happens next', async () => {
    const visitor = await ready();
    await visitor.send();
    expect(visitor.heading()).to.equal('Uw melding is aangekomen');
    expect(visitor.focused()).to.equal('Uw melding is aangekomen');
    expect(visitor.text()).to.include(receipt.referentienummer);
    expect(visitor.text()).to.include('Aangekomen op maandag 2 maart 2026 Tijd 10:14');
    expect(visitor.text()).to.include('Wat gebeurt er nu?');
    expect(visitor.text()).to.include('De zorgverlener of instelling krijgt dit bericht niet als klacht.');
    expect(receiver.posted).to.have.lengthOf(1);
  });

  it('names no moment in the receipt when the recipient names one that does not exist', async () => {
    const visitor = await ready();
    receiver.answers = [answerOf(201, { ...receipt, ontvangenOp: '2026-02-31T10:14:00+01:00', status: 'nieuw' })];
    await visitor.send();
    expect(visitor.heading()).to.equal('Uw melding is aangekomen');
    expect(visitor.text()).to.include(receipt.referentienummer);
    expect(visitor.text()).to.not.match(/maart|februari|Aangekomen op|Tijd/);
  });

  it('sends what was answered, and no more', async () => {
    const visitor = await ready({ herkomst: 'Balie Utrecht' });
    await visitor.send();
    const { meta, signaal, ...rest } = JSON.parse(receiver.posted[0]?.body ?? '');
    expect(rest).to.deep.equal({ soort: 'klacht', rol: 'anders', anonimiteit: 'anoniem' });
    expect(meta).to.include({ taal: 'nl', kanaal: 'embed', herkomst: 'Balie Utrecht' });
    expect(signaal.watGebeurd).to.equal('De arts luisterde niet.');
    expect(signaal.pad).to.deep.equal([
      { stap: 'begin/zorg', keuze: 'msz' },
      { stap: 'hoofdweg/stand', keuze: 'niets' },
    ]);
  });

  it('once, however often the button is pressed', async () => {
    const visitor = await ready();
    let deliver = (_: Response): void => undefined;
    receiver.answers = [() => new Promise((done) => (deliver = done))];
    const button = [...visitor.screen.querySelectorAll('button')].find((one) => one.textContent?.includes('Verstuur'));
    for (let clicks = 0; clicks < 10; clicks += 1) button?.click();
    await until(
      'it is being sent',
      () => visitor.heading() === 'Wij versturen uw bericht' && receiver.posted.length > 0,
    );
    deliver(await received());
    await visitor.settled();
    expect(receiver.posted).to.have.lengthOf(1);
  });

  it('tells the page that it began and ended, and nothing else', async () => {
    const visitor = await ready();
    const told: unknown[] = [];
    for (const type of ['lmz-submit-start', 'lmz-submit-success', 'lmz-submit-error']) {
      visitor.element.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
    }
    receiver.answers = [refused('/signaal/watGebeurd')];
    await visitor.send();
    await visitor.press('Bericht aanpassen');
    await visitor.fill('Wat is er gebeurd?', 'Korter.');
    await visitor.proceed();
    await visitor.send();
    expect(told).to.deep.equal([
      ['lmz-submit-start', {}],
      ['lmz-submit-error', { code: 'rejected' }],
      ['lmz-submit-start', {}],
      ['lmz-submit-success', {}],
    ]);
  });

  it('brings a refused field back to be changed, with its text, and then sends another complaint', async () => {
    const visitor = await ready();
    receiver.answers = [refused('/signaal/watGebeurd')];
    await visitor.send();
    expect(visitor.heading()).to.equal('Uw bericht is niet aangenomen');
    expect(visitor.text()).to.include('Er is niets weg.');
    expect(typed(visitor), 'to be read, and copied by hand').to.include('De arts luisterde niet.');
    await visitor.press('Bericht aanpassen');
    expect(visitor.heading()).to.equal('Wat is er gebeurd?');
    expect(visitor.field('Wat is er gebeurd?').value).to.equal('De arts luisterde niet.');
    expect(visitor.errors()).to.have.lengthOf(1);
    await visitor.fill('Wat is er gebeurd?', 'Korter.');
    await visitor.proceed();
    await visitor.send();
    expect(visitor.heading()).to.equal('Uw melding is aangekomen');
    expect(new Set(receiver.posted.map(({ key }) => key)).size).to.equal(2);
  });

  it('is in doubt when the connection breaks: then only the same complaint can be sent again', async () => {
    const visitor = await ready();
    const { setTimeout: realTimeout } = window;
    window.setTimeout = ((run: () => void, wait?: number) => realTimeout(run, (wait ?? 0) > 50 ? 0 : wait)) as never;
    receiver.answers = [cut, cut, cut, cut];
    await visitor.send();
    window.setTimeout = realTimeout;
    expect(visitor.heading()).to.equal('Misschien is uw bericht aangekomen');
    expect(visitor.focused()).to.equal('Misschien is uw bericht aangekomen');
    expect(visitor.buttons()).to.not.include('Bericht aanpassen');
    expect(visitor.buttons()).to.not.include('Terug');
    expect(visitor.links().map(({ href }) => href)).to.include('tel:0881205020');
    expect(visitor.buttons(), 'somebody else may be next at this screen').to.include('Begin opnieuw');
    await visitor.press('Opnieuw versturen');
    expect(visitor.heading()).to.equal('Uw melding is aangekomen');
    expect(new Set(receiver.posted.map(({ key, body }) => `${key} ${body}`)).size).to.equal(1);
  });

  it('never says that it perhaps arrived when nothing left: the page forbids it, or there is no network', async () => {
    const withoutNetwork = await ready();
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    receiver.answers = [cut];
    await withoutNetwork.send();
    Reflect.deleteProperty(navigator, 'onLine');
    expect(withoutNetwork.heading()).to.equal('Uw bericht is niet verstuurd');
    expect(typed(withoutNetwork)).to.include('De arts luisterde niet.');

    const forbidden = await ready();
    const blockedURI = complete['endpoint'] as string;
    receiver.answers = [
      async () => {
        const report = { blockedURI, disposition: 'enforce', effectiveDirective: 'connect-src' } as const;
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            ...report,
            bubbles: true,
            documentURI: location.href,
            originalPolicy: "connect-src 'self'",
            statusCode: 0,
            violatedDirective: 'connect-src',
          }),
        );
        return cut();
      },
    ];
    await forbidden.send();
    expect(forbidden.heading()).to.equal('Uw bericht is niet verstuurd');
    expect(forbidden.text()).to.not.include('isschien');
  });

  it('can be followed by an addition, which carries the number', async () => {
    const visitor = await ready();
    await visitor.send();
    await visitor.press('Iets toevoegen aan dit bericht');
    expect(visitor.heading()).to.equal('Wat is er nieuw?');
    await visitor.fill('Wat is er nieuw?', 'Er kwam een brief.');
    await visitor.proceed();
    expect(visitor.text()).to.include(receipt.referentienummer);
    await visitor.press('Verstuur mijn aanvulling');
    expect(visitor.heading()).to.equal('Uw aanvulling is aangekomen');
    expect(JSON.parse(receiver.posted[1]?.body ?? '')).to.include({
      soort: 'aanvulling',
      aanvullingOp: receipt.referentienummer,
      watIsNieuw: 'Er kwam een brief.',
    });
    expect(receiver.posted[1]?.key).to.not.equal(receiver.posted[0]?.key);
  });

  it('is not begun by the second half of a double click on Continue', async () => {
    const visitor = await open({ endpoint: complete['endpoint'] as string });
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Nog niets, of ik heb er nog niet over gepraat');
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    let start = 0;
    while (visitor.heading() !== 'Controleer uw antwoorden') {
      start = performance.now();
      await visitor.proceed();
    }
    await visitor.pressAgain('Verstuur mijn melding', start);
    expect(visitor.heading()).to.equal('Controleer uw antwoorden');
    expect(receiver.posted).to.be.empty;
    await visitor.pressAgain('Verstuur mijn melding', performance.now(), 1_000);
    expect(visitor.heading(), 'a double click that was meant').to.equal('Uw melding is aangekomen');
  });

  it('asks before the page is left with something unsent, and no longer when it was sent', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const visitor = await ready();
    expect(asks()).to.equal(true);
    visitor.element.remove();
    expect(asks()).to.equal(false);
    document.body.append(visitor.element);
    await visitor.settled();
    expect(asks()).to.equal(true);
    await visitor.send();
    expect(asks()).to.equal(false);
  });

  it('at a kiosk gives the number to read or print, and wipes everything when the visitor is done', async () => {
    const visitor = await ready({ mode: 'kiosk' });
    const reasons: string[] = [];
    visitor.element.addEventListener('lmz-reset', ({ detail }) => reasons.push(detail.reason));
    await visitor.send();
    expect(visitor.buttons()).to.include.members(['Print', 'Ik ben klaar']);
    expect(visitor.buttons()).to.not.include('Kopieer');
    expect(visitor.text()).to.include(receipt.referentienummer);
    await visitor.press('Ik ben klaar');
    expect(visitor.heading()).to.equal('Heeft u een klacht over zorg of jeugdhulp?');
    expect(visitor.text()).to.not.include(receipt.referentienummer);
    expect(reasons).to.deep.equal(['done']);
  });

  it('asks for nothing at a kiosk that cannot be done there, also when it fails', async () => {
    const visitor = await ready({ mode: 'kiosk' });
    receiver.answers = [refused('/signaal/watGebeurd')];
    await visitor.send();
    expect(visitor.text())
      .to.include('Er is niets weg.')
      .and.not.match(/kopieer|sluit de pagina/i);
  });

  it('prints the answers when the visitor wants them on paper, and else only the receipt', async () => {
    const { print } = window;
    const printed: string[] = [];
    const visitor = await ready();
    window.print = () => void printed.push(visitor.text());
    await visitor.send();
    await visitor.press('Print');
    await visitor.choose('Zet mijn antwoorden er ook bij');
    await visitor.press('Print');
    window.print = print;
    expect(printed).to.have.lengthOf(2);
    for (const paper of printed) expect(paper).to.include(receipt.referentienummer);
    expect(printed[0]).to.not.include('De arts luisterde niet.');
    expect(printed[1]).to.include('Wat u schreef').and.include('De arts luisterde niet.');
  });

  it('gives a copy with the number, and with the answers only when the visitor wants', async () => {
    const copied: string[] = [];
    const write = navigator.clipboard.writeText;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    const visitor = await ready();
    await visitor.send();
    await visitor.press('Kopieer');
    await visitor.choose('Zet mijn antwoorden er ook bij');
    await visitor.press('Kopieer');
    navigator.clipboard.writeText = write;
    expect(copied).to.have.lengthOf(2);
    expect(copied[0]).to.include(receipt.referentienummer).and.not.include('De arts luisterde niet.');
    expect(copied[1]).to.include(receipt.referentienummer).and.include('De arts luisterde niet.');
  });
});
