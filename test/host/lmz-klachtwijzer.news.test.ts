import { expect } from '@open-wc/testing';
import { answerOf, aReceiver, receipt } from '../fake-receiver.js';
import { complete, open, type Visitor } from '../widget-harness.js';

describe('news after the complaint', () => {
  const receiver = aReceiver();
  const who = 'Wilt u zeggen wie u bent?';
  const sentNews = (at: number) => JSON.parse(receiver.posted[at]?.body ?? '') as Record<string, unknown>;

  /** At the receipt of a complaint by somebody who is known by name. */
  async function complained(phone = ''): Promise<Visitor> {
    const visitor = await open(complete);
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Nog niets, of ik heb er nog niet over gepraat');
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    while (visitor.heading() !== who) await visitor.proceed();
    await visitor.choose('Ja, tegen het meldpunt. Over anderen beslis ik straks.');
    await visitor.proceed();
    await visitor.fill('Uw naam', 'Anna Voorbeeld');
    await visitor.fill('Uw telefoonnummer', phone);
    while (visitor.heading() !== 'Controleer uw antwoorden') await visitor.proceed();
    await visitor.send();
    return visitor;
  }

  async function addNews(visitor: Visitor, news: string, number: string): Promise<void> {
    receiver.answers = [answerOf(201, { ...receipt, referentienummer: number })];
    await visitor.press('Iets toevoegen aan dit bericht');
    await visitor.fill('Wat is er nieuw?', news);
    await visitor.proceed();
    await visitor.press('Verstuur mijn aanvulling');
  }

  it('may take long: the receipt says so and whom to call, to who can be reached', async () => {
    const noFixedTerm = 'Wij weten niet wanneer u iets hoort.';
    const reachable = await complained('06 12345678');
    expect(reachable.text()).to.include(noFixedTerm).and.include('Nummer van uw melding');
    expect(reachable.screen.querySelector('.receipt a.phone')?.getAttribute('href')).to.equal('tel:0881205020');
    expect((await complained()).text()).to.not.include(noFixedTerm);
  });

  it('asks nothing twice: the visitor is who they said they are, and sees it before sending', async () => {
    const visitor = await complained();
    await visitor.press('Iets toevoegen aan dit bericht');
    expect(visitor.text()).to.include('Stuur alleen iets als er nieuws is.');
    await visitor.fill('Wat is er nieuw?', 'Er kwam een brief.');
    await visitor.proceed();
    expect(visitor.heading()).to.equal('Controleer uw antwoorden');
    expect(visitor.text()).to.include('Anna Voorbeeld').and.include(receipt.referentienummer);
    await visitor.press('Verstuur mijn aanvulling');
    expect(sentNews(1)).to.deep.include({
      anonimiteit: 'bekend',
      melder: { naam: 'Anna Voorbeeld' },
      aanvullingOp: receipt.referentienummer,
    });
  });

  it('can be sent as somebody else than before', async () => {
    const visitor = await complained();
    await visitor.press('Iets toevoegen aan dit bericht');
    await visitor.fill('Wat is er nieuw?', 'Er kwam een brief.');
    await visitor.proceed();
    await visitor.change(who);
    await visitor.choose('Nee, ik blijf anoniem');
    await visitor.proceed();
    expect(visitor.text()).to.not.include('Anna Voorbeeld');
    await visitor.press('Verstuur mijn aanvulling');
    expect(sentNews(1)).to.include({ anonimiteit: 'anoniem' }).and.not.have.property('melder');
  });

  it('keeps the number of the complaint: the receipt says so, and the next addition goes by it', async () => {
    const visitor = await complained();
    await addNews(visitor, 'Er kwam een brief.', 'LMZ-WXRT-6789');
    expect(visitor.text()).to.match(/eerdere melding LMZ-K7QM-2345 Nummer van deze aanvulling LMZ-WXRT-6789/);
    expect(visitor.text()).to.include('Gebruik altijd het nummer van uw eerdere melding.');
    expect(visitor.text()).to.not.include('Nummer van uw melding');
    await addNews(visitor, 'Zij belden mij.', 'LMZ-PPHW-67TG');
    expect(receiver.posted.map((_, at) => sentNews(at)['aanvullingOp'])).to.deep.equal([
      undefined,
      receipt.referentienummer,
      receipt.referentienummer,
    ]);
    expect(visitor.text()).to.include('LMZ-K7QM-2345').and.include('LMZ-PPHW-67TG').and.not.include('LMZ-WXRT-6789');
  });

  it('has only its own number when the earlier one is not known, and no promise that it is found', async () => {
    const visitor = await open(complete);
    await visitor.press('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg');
    await visitor.press('Stuur uw aanvulling naar het Landelijk Meldpunt Zorg');
    await visitor.fill('Wat is er nieuw?', 'Er kwam een brief.');
    await visitor.proceed();
    await visitor.choose('Nee, ik blijf anoniem');
    await visitor.proceed();
    await visitor.press('Verstuur mijn aanvulling');
    expect(visitor.text()).to.include(`Nummer van deze aanvulling ${receipt.referentienummer}`);
    expect(visitor.text()).to.not.include('voegt uw aanvulling toe');
  });
});
