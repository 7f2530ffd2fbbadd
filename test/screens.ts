import { onScreen, until, type Visitor } from './widget-harness.js';

const story = 'Wat is er gebeurd?';
const sentRecently = 'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd';

/** Answers the endpoint of a test as a receiver would, or lets the connection break; gives back what to call when it is over. */
function receiverAnswers(answer: () => Promise<Response>): () => void {
  const { fetch: realFetch } = window;
  window.fetch = (input, init) =>
    new Request(input, init).url.startsWith('https://ontvanger.test/') ? answer() : realFetch(input, init);
  return () => (window.fetch = realFetch);
}

/** At the letter of who talked, with everything that it asks so far left open. */
async function lettering(visitor: Visitor, questions: number): Promise<void> {
  await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
  await visitor.press('Help mij met de brief over mijn klacht');
  for (let passed = 0; passed < questions; passed += 1) await visitor.proceed();
}

const receipt = { referentienummer: 'LMZ-K7QM-2345-ABCD-67EF', ontvangenOp: '2026-03-02T10:14:00+01:00' };

async function sending(visitor: Visitor, response: () => Response): Promise<void> {
  await kindsOfScreen['the check screen']?.(visitor);
  const over = receiverAnswers(async () => response());
  await visitor.send().finally(over);
}

async function fillScreen(visitor: Visitor): Promise<void> {
  for (const label of visitor.fields()) {
    const text =
      visitor.field(label).inputMode === 'email' ? 'anna@voorbeeld.nl' : 'Hoofdstraat-met-een-heel-lange-naam 12';
    await visitor.fill(label, visitor.field(label).inputMode === 'tel' ? '06 12345678' : text);
  }
}

/** Every kind of screen, and how a visitor of a page that wants complaints gets there from the first question. */
export const kindsOfScreen: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'the first question': async () => undefined,
  'a question without an answer': (visitor) => visitor.proceed(),
  'another question': (visitor) => visitor.answer('Ziekenhuis, kliniek of ambulance'),
  'the advice': (visitor) => visitor.answer('Ziekenhuis, kliniek of ambulance', sentRecently),
  'the advice, being asked to start again': async (visitor) => {
    await kindsOfScreen['the advice']?.(visitor);
    await visitor.press('Begin opnieuw');
  },
  'the question for a date': async (visitor) => {
    await kindsOfScreen['the advice']?.(visitor);
    await visitor.press('Reken de datum voor mij uit');
  },
  'a date that does not exist': async (visitor) => {
    await kindsOfScreen['the question for a date']?.(visitor);
    await visitor.fillDate('2026-02-30');
    await visitor.proceed();
  },
  'the advice with a date': async (visitor) => {
    await kindsOfScreen['the question for a date']?.(visitor);
    await visitor.fillDate(new Date(Date.now() - 9 * 86_400_000).toISOString().slice(0, 10));
    await visitor.proceed();
  },
  'the advice with what can be taken along': async (visitor) => {
    await kindsOfScreen['the advice with a date']?.(visitor);
    await until('what can be taken along has come', () => visitor.screen.querySelector('.advice-along'));
  },
  'a promised day that is missing': async (visitor) => {
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
    await until('what can be taken along has come', () => visitor.screen.querySelector('.advice-along'));
    // a kiosk keeps no files
    if (visitor.fields().length > 0) await visitor.press('Zet de dagen in mijn agenda');
  },
  'to whom the letter goes': (visitor) => lettering(visitor, 0),
  'a date in the letter that lies ahead': async (visitor) => {
    await lettering(visitor, 2);
    await visitor.fillDate('2999-01-01');
    await visitor.proceed();
  },
  'who writes the letter': (visitor) => lettering(visitor, 4),
  'the letter, empty': (visitor) => lettering(visitor, 5),
  'the letter': async (visitor) => {
    await lettering(visitor, 0);
    await fillScreen(visitor);
    await visitor.proceed();
    await visitor.fill(story, `De arts luisterde niet.\n\n${'a'.repeat(120)}`);
    for (let passed = 0; passed < 2; passed += 1) await visitor.proceed();
    await visitor.choose('Dat iemand naar mij luistert');
    await visitor.proceed();
    await fillScreen(visitor);
    await visitor.proceed();
  },
  'the advice after the letter was sent': async (visitor) => {
    await kindsOfScreen['the letter']?.(visitor);
    await visitor.press('Ja, ik verstuur de brief vandaag');
    await until('what can be taken along has come', () => visitor.screen.querySelector('.advice-along'));
  },
  'the story': async (visitor) => {
    await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Nog niets, of ik heb er nog niet over gepraat');
    await visitor.write();
  },
  'the story, left empty': async (visitor) => {
    await kindsOfScreen['the story']?.(visitor);
    await visitor.proceed();
  },
  'personal data in the story': async (visitor) => {
    await kindsOfScreen['the story']?.(visitor);
    await visitor.fill(story, 'Bel 06 12345678 of schrijf naar een-heel-lang-adres-zonder-einde@voorbeeld.nl');
    await visitor.proceed();
  },
  'about whom it is': async (visitor) => {
    await kindsOfScreen['the story']?.(visitor);
    await visitor.fill(story, `De arts luisterde niet. ${'a'.repeat(120)}`);
    await visitor.proceed();
  },
  'when it was': async (visitor) => {
    await kindsOfScreen['about whom it is']?.(visitor);
    await fillScreen(visitor);
    await visitor.proceed();
  },
  'what the visitor wants': async (visitor) => {
    await kindsOfScreen['when it was']?.(visitor);
    await visitor.proceed();
  },
  'who may know': async (visitor) => {
    await kindsOfScreen['what the visitor wants']?.(visitor);
    await visitor.proceed();
    while (visitor.heading() !== onScreen('Wilt u zeggen wie u bent?')) await visitor.proceed();
  },
  'the contact data': async (visitor) => {
    await kindsOfScreen['who may know']?.(visitor);
    await visitor.choose('Ja, tegen het meldpunt. Over anderen beslis ik straks.');
    await visitor.proceed();
  },
  'the consent': async (visitor) => {
    await kindsOfScreen['the contact data']?.(visitor);
    await fillScreen(visitor);
    await visitor.proceed();
  },
  'the check screen': async (visitor) => {
    await kindsOfScreen['the consent']?.(visitor);
    while (visitor.heading() !== onScreen('Controleer uw antwoorden')) await visitor.proceed();
  },
  'a complaint that was refused': (visitor) => sending(visitor, () => new Response('{}', { status: 400 })),
  'the receipt': (visitor) =>
    sending(
      visitor,
      () => new Response(JSON.stringify(receipt), { status: 201, headers: { 'content-type': 'application/json' } }),
    ),
};
