import { html, raw } from 'hono/html';
import { schemaVersion } from '../../src/complaint/payload/payload.schema.js';
import { todayInAmsterdam } from '../../src/flows/terms/dates.js';
import type { Address, TopicId } from '../../src/flows/flow.js';
import { atAnyAge } from '../../src/flows/regime.js';
import { treeVersion } from '../../src/flows/version.js';
import type { QuestionWords } from '../../src/flows/words.js';
import { dayInDutch, datesPart } from './dates-part.js';
import { diagram } from './diagram.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { figuresOf, type Figures } from './figures.js';
import { fingerprintOf } from './fingerprint.js';
import { organisationsPart } from './organisations-part.js';
import { outcomePage } from './outcome-page.js';
import { isOutcomeWords } from './said.js';
import { speakersPart } from './speakers-part.js';
import { styles } from './styles.js';
import { wayOn } from './ways.js';
import { wholeTree, type WholeTree } from './whole-tree.js';

const titles: Readonly<Record<TopicId, string>> = {
  begin: 'De eerste vraag',
  hoofdweg: 'De hoofdweg',
  bijzonder: 'Ernstig, dwang en andere bijzondere zaken',
  jeugd: 'Jeugdhulp, jeugdbescherming en Veilig Thuis',
  product: 'Medicijn, hulpmiddel en implantaat',
  geld: 'Rekening, verzekering, wachttijd en gemeente',
  overig: 'Iets anders',
  contact: 'Voor wie, aanvulling en vraag',
};

const number = (value: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(value);

function summary(figures: Figures) {
  const rows: readonly [string, number][] = [
    ['Vragen', figures.questions],
    ['Antwoorden om te kiezen', figures.choices],
    ['Adviezen', figures.outcomes],
    ['Paden vanaf de eerste vraag', figures.paths],
    ['Meeste vragen tot een advies', figures.mostQuestions],
    ['Gemiddeld aantal vragen, over alle paden', figures.mean],
    ['Gemiddeld aantal vragen, gewogen naar geschat gebruik', figures.weighted],
  ];
  return html`<table class="figures">
    <caption>
      Cijfers
    </caption>
    ${rows.map(
      ([name, value]) =>
        html`<tr>
          <th scope="row">${name}</th>
          <td>${number(value)}</td>
        </tr>`,
    )}
  </table>`;
}

function question(at: Address, words: QuestionWords, whole: WholeTree) {
  return html`<article id="${at}">
    <h3>Vraag: ${words.title} <code>${at}</code></h3>
    ${
      words.about
        ? html`<h4>Boven de vraag: ${words.about.title}</h4>
            <p>${words.about.hint}</p>
            <ul>
              ${Object.entries(words.about.roads).map(([road, text]) => html`<li>${text}<br />${wayOn(whole, at, road)}</li>`)}
            </ul>
            <h4>De antwoorden</h4>`
        : ''
    }
    ${words.hint ? html`<p>${words.hint}</p>` : ''}
    <ol>
      ${Object.entries(words.choices).map(([choice, text]) => html`<li>${text}<br />${wayOn(whole, at, choice)}</li>`)}
    </ol>
  </article>`;
}

function topicPart(topic: TopicId, whole: WholeTree, figures: Figures, fingerprint: string) {
  const { tree, wordsAt } = whole;
  const steps = Object.entries(tree[topic]?.steps ?? {});
  return html`<section aria-labelledby="topic-${topic}">
    <h2 id="topic-${topic}">${titles[topic]}</h2>
    ${diagram(tree, topic, (at) => wordsAt(at).title)}
    ${steps.map(([name, step]) => {
      const at: Address = `${topic}/${name}`;
      const words = wordsAt(at);
      if (step.kind === 'outcome' && isOutcomeWords(words))
        return outcomePage({ at, outcome: step, words, reach: figures.reach.get(at), whole, fingerprint });
      return question(at, words as QuestionWords, whole);
    })}
  </section>`;
}

/** For whom a way goes `onder de Jeugdwet`. */
function underYouthLaw({ wordsAt }: WholeTree) {
  const { choices } = wordsAt('begin/zorg') as QuestionWords;
  return html`<p>
    Staat er bij een weg "onder de Jeugdwet"? Die geldt voor wie langs de vraag over jeugdhulp is gekomen. Hij geldt ook
    voor wie zegt jonger dan 18 jaar te zijn, behalve na deze keuzes bij de eerste vraag:
    ${atAnyAge.map((choice) => choices[choice]).join('; ')}. Daar gelden op elke leeftijd dezelfde regels.
  </p>`;
}

/** The whole tree as one page in Dutch, for a lawyer to read and sign. */
export async function treePage(): Promise<string> {
  const whole = wholeTree(dutch);
  const figures = figuresOf(whole.tree);
  const topics = Object.keys(whole.tree) as TopicId[];
  const fingerprint = fingerprintOf(whole);
  const page = await html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>De klachtwijzer op papier</title>
        <style>
          ${raw(styles)}
        </style>
      </head>
      <body>
        <h1>De klachtwijzer op papier</h1>
        <p>
          Deze pagina is van ${dayInDutch(todayInAmsterdam())}. Kenmerk van de inhoud: <strong>${fingerprint}</strong>.
          Versie van de boom: ${treeVersion}. Versie van het bericht: ${schemaVersion}. Verandert er een woord, een
          stap, een termijn of een nummer? Dan verandert het kenmerk. Een akkoord geldt voor de inhoud met dit kenmerk.
        </p>
        <p>
          Alle vragen en alle adviezen staan hier, met hun bron. De makers hebben de bronnen gelezen. Geen jurist heeft
          ze bevestigd, en geen organisatie heeft haar gegevens bevestigd, tenzij dat erbij staat. De teksten zijn die
          voor iemand die over zichzelf praat. Wat anders is voor wie namens een ander praat, staat onder
          <a href="#speakers">Wie er praat</a>.
        </p>
        ${underYouthLaw(whole)} ${summary(figures)}
        <nav aria-label="Inhoud">
          <ul>
            ${topics.map((topic) => html`<li><a href="#topic-${topic}">${titles[topic]}</a></li>`)}
            <li><a href="#speakers">Wie er praat</a></li>
            <li><a href="#dates">Datums en termijnen</a></li>
            <li><a href="#organisations">Organisaties</a></li>
          </ul>
        </nav>
        ${topics.map((topic) => topicPart(topic, whole, figures, fingerprint))} ${speakersPart(whole)}
        ${datesPart(whole)} ${organisationsPart()}
      </body>
    </html>`;
  return String(page);
}
