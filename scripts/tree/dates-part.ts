import { html } from 'hono/html';
import { todayInAmsterdam, addDays, weekday, type DateKind, type Day } from '../../src/flows/terms/dates.js';
import type { Address } from '../../src/flows/flow.js';
import { dateCodes } from '../../src/flows/terms/given-date.js';
import { givenDateTexts } from '../../src/flows/terms/given-date.texts.js';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { decreesKnownUntil, isDayOff } from '../../src/flows/terms/holidays.js';
import { terms, type Term, type TermId } from '../../src/flows/terms/terms.js';
import { aroundTermsTexts, becauseTexts, termTexts } from '../../src/flows/terms/terms.texts.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { termSentences } from './said.js';
import { stepLink } from './ways.js';
import type { WholeTree } from './whole-tree.js';

const names: Readonly<Record<TermId, string>> = {
  'wkkgz.antwoord': 'Antwoord op een klacht',
  'wkkgz.verlengd': 'Antwoord op een klacht, als zij op tijd schrijven dat het langer duurt',
  'jeugd.maatregelen': 'Wat een jeugdhulpaanbieder met een uitspraak doet',
  'wmo.maatregelen': 'Wat Veilig Thuis met een uitspraak doet',
  'wvggz.beroep': 'Naar de rechter na een besluit over verplichte psychische zorg',
  bezwaar: 'Bezwaar tegen een besluit',
  'big.verjaring': 'Klacht bij het tuchtcollege',
  'skj.verjaring': 'Tuchtklacht in de jeugdhulp',
  'detentie.medisch': 'Bemiddeling over zorg in detentie',
  'igj.oud': 'Mededeling dat iets lang geleden is',
};

const countedFrom: Readonly<Record<DateKind, string>> = {
  klacht: 'de dag waarop de klacht is gestuurd',
  antwoord: 'de dag van het antwoord op de klacht',
  uitspraak: 'de dag van de uitspraak',
  commissie: 'de dag van het besluit van de klachtencommissie',
  besluit: 'de datum op de brief',
  gebeurtenis: 'de dag waarop het gebeurde',
};

const aDay = '27 maart 2026';
const anotherDay = '30 april 2026';

/** A day as it is written in a sentence. */
export const dayInDutch = (day: Day): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

function lengthOf({ days, months = 0 }: Term): string {
  if (days) return `${days} dagen`;
  if (months % 12 === 0) return `${months / 12} jaar`;
  return months === 1 ? '1 maand' : `${months} maanden`;
}

/** How long a term is, from when, and who must act. */
function ruleOf(term: Term): string {
  const actor = term.whose === 'bezoeker' ? 'de bezoeker' : 'de aanbieder';
  return `${lengthOf(term)} vanaf ${countedFrom[term.from]}${term.notice ? '' : `, voor ${actor}`}`;
}

/** A term in one line: what for, how long, from when, and who must act. */
export const termInDutch = (id: TermId): string => `${names[id]}: ${ruleOf(terms[id])}`;

/** Every sentence about dates that a visitor can read beside an outcome, under a heading each. */
export function dateSentences(): readonly { readonly heading: string; readonly texts: readonly string[] }[] {
  const given = givenDateTexts(dutch);
  const around = aroundTermsTexts(dutch);
  return [
    { heading: 'Zo vraagt de wijzer een datum', texts: Object.values(given.label).map((label) => label()) },
    {
      heading: 'Antwoorden daarop',
      texts: [...Object.values(given.precisie).map((choice) => choice()), given.dag(), given.maand(), given.jaar()],
    },
    {
      heading: 'Hulp en meldingen bij het invullen',
      texts: [given.hint(), given.monthHint(), ...dateCodes.map((code) => given.error(code))],
    },
    {
      heading: 'Waarom een ander advies verschijnt dan is gekozen',
      texts: Object.values(becauseTexts(dutch)).map((because) => because()),
    },
    {
      heading: 'Bij elke uitgerekende datum',
      texts: [around.given(aDay), around.ifExtended(), around.dayOff(anotherDay), around.monthOnly()],
    },
  ];
}

/** What is said of one term: of a day, of a month, and when it has passed. */
export const termSentencesInDutch = (id: TermId): readonly string[] => termSentences(termTexts(dutch)[id]);

/** The weekdays until the last decree on which nobody has to act. */
function weekdaysOff(from: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= decreesKnownUntil; day = addDays(day, 1))
    if (weekday(day) % 6 !== 0 && isDayOff(day)) days.push(day);
  return days;
}

function outcomesWith({ tree }: WholeTree, id: TermId): readonly Address[] {
  return addressesOf(tree).filter((at) => {
    const step = stepAt(tree, at);
    return step?.kind === 'outcome' && step.terms.includes(id);
  });
}

/** Terms, how days are counted, and all that is said about dates. */
export function datesPart(whole: WholeTree) {
  return html`<section aria-labelledby="dates">
    <h2 id="dates">Datums en termijnen</h2>
    <p>
      Alle dagen tellen mee, ook in het weekend. De dag waarop een termijn begint, is dag 0. Valt de laatste dag van een
      aanbieder op een vrije dag, dan mag het nog op de eerste werkdag daarna. De laatste dag van een bezoeker schuift
      niet op: zo komt niemand te laat door ons. Van een maand rekent de wijzer met de eerste en met de laatste dag.
    </p>
    <p class="quiet">
      Vrije dagen door de week, met de dagen die bij besluit zijn gelijkgesteld, tot en met
      ${dayInDutch(decreesKnownUntil)}:
      ${weekdaysOff(`${todayInAmsterdam().slice(0, 4)}-01-01`)
        .map(dayInDutch)
        .join(', ')}.
    </p>
    ${(Object.keys(terms) as TermId[]).map(
      (id) =>
        html`<article>
          <h3>${names[id]} <code>${id}</code></h3>
          <p>De termijn is ${ruleOf(terms[id])} (${terms[id].legal}).</p>
          <p class="quiet">Bij: ${outcomesWith(whole, id).map((at) => html`${stepLink(whole, at)} `)}</p>
          <ul>
            ${termSentencesInDutch(id).map((text) => html`<li>${text}</li>`)}
          </ul>
        </article>`,
    )}
    ${dateSentences().map(
      ({ heading, texts }) =>
        html`<article>
          <h3>${heading}</h3>
          <ul>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>
        </article>`,
    )}
  </section>`;
}
