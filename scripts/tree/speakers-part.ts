import { html } from 'hono/html';
import { speakerTexts } from '../../src/flows/topics/contact/speaker.texts.js';
import type { Address } from '../../src/flows/flow.js';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { contactOf, type OrganisationId } from '../../src/flows/organisations/organisations.js';
import { speakers, type OtherSpeaker, type Regime } from '../../src/flows/roles.js';
import { outcomeFor, plainSituation, type Situation } from '../../src/flows/situation.js';
import type { QuestionWords } from '../../src/flows/words.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { textsOf } from './said.js';
import { distinct, nameOf } from './situations.js';
import { stepLink } from './ways.js';
import type { WholeTree } from './whole-tree.js';

const regimes: Readonly<Record<Regime, string>> = {
  wkkgz: 'Gewone zorg (Wkkgz)',
  jeugd: 'Jeugdhulp (Jeugdwet)',
  gesloten: 'Gesloten jeugdhulp (Jeugdwet hoofdstuk 6)',
  dwang: 'Verplichte en onvrijwillige zorg (Wvggz, Wzd)',
  bestuur: 'Besluiten van de overheid (Awb)',
  tucht: 'Tuchtrecht (Wet BIG, SKJ)',
  geen: 'Geen van deze',
};

const others = speakers.filter((speaker): speaker is OtherSpeaker => speaker !== 'zelf');

/** What is said extra, under each law, to somebody who does not speak as the grown-up patient or client themselves. */
function notes(whole: WholeTree) {
  const { choices } = whole.wordsAt('contact/wie') as QuestionWords;
  return Object.entries(speakerTexts(dutch)).map(
    ([regime, words]) =>
      html`<article>
        <h3>${regimes[regime as Regime]}</h3>
        ${others.map((speaker) => {
          const texts = words()[speaker];
          return html`<h4>${choices[speaker] ?? speaker}</h4>
            <ul>
              ${texts.length > 0 ? texts.map((text) => html`<li>${text}</li>`) : html`<li>Niets extra.</li>`}
            </ul>`;
        })}
      </article>`,
  );
}

/** Who is named to turn to and to call, where that is not who is named to others. */
function whoElse({ tree }: WholeTree, at: Address, situation: Situation): readonly string[] {
  const step = stepAt(tree, at);
  if (step?.kind !== 'outcome') return [];
  const { helpers, main } = outcomeFor(step, situation);
  if (helpers === step.helpers && main === step.main) return [];
  const names = (ids: readonly OrganisationId[]) => ids.map((id) => contactOf(id).name).join(', ');
  const toCall = typeof main === 'object' ? [`Grote knop om te bellen: ${names(main.call)}.`] : [];
  return [`Waar u terechtkunt: ${names(helpers)}.`, ...toCall];
}

/** The sentences of each step that differ from what somebody reads who speaks for themselves and of whom nothing else is known. */
function differences(whole: WholeTree) {
  return addressesOf(whole.tree).flatMap((at) => {
    const own = textsOf(whole.wordsAt(at, plainSituation));
    const extra = (situation: Situation) => [
      ...textsOf(whole.wordsAt(at, situation)).filter((text) => !own.includes(text)),
      ...whoElse(whole, at, situation),
    ];
    return distinct(at, extra).flatMap((situation) => {
      const different = extra(situation);
      if (different.length === 0) return [];
      return html`<tr>
        <th scope="row">${stepLink(whole, at)}</th>
        <td>${nameOf(situation)}</td>
        <td>${different.map((text) => html`<p>${text}</p>`)}</td>
      </tr>`;
    });
  });
}

/** What changes for who speaks for another: the advice by law, and the sentences of single steps. */
export function speakersPart(whole: WholeTree) {
  return html`<section aria-labelledby="speakers">
    <h2 id="speakers">Wie er praat</h2>
    <p>Bij elk advies staat ook wat hieronder staat, als het niet over de bezoeker zelf gaat.</p>
    ${notes(whole)}
    <table>
      <caption>
        Zinnen die anders zijn
      </caption>
      <tr>
        <th scope="col">Stap</th>
        <th scope="col">Wie er praat</th>
        <th scope="col">In plaats daarvan, of extra</th>
      </tr>
      ${differences(whole)}
    </table>
  </section>`;
}
