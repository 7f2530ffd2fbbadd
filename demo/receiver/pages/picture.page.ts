import { html } from 'hono/html';
import type { Counts, Dimension } from '../storage.js';
import { lyingBars, percent, standingBars, type Bar } from './chart.js';
import { monthInShort, monthInWords } from './dates.js';
import { label } from './labels.js';
import { desk, page, type Html } from './layout.js';

const place = `${desk}/klachtbeeld` as const;
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

const total = (bars: readonly Bar[]) => bars.reduce((sum, { count }) => sum + count, 0);

const barsOf = (counts: Counts, dimension: Exclude<Dimension, 'maand'>): Bar[] =>
  [...counts[dimension]].map(([value, count]) => ({
    name: value === 'onbekend' ? 'Niet bekend' : label(dimension, value),
    count,
  }));

const tableOf = (name: string, bars: readonly Bar[]): Html =>
  html` <table>
    <thead>
      <tr>
        <th scope="col">${name}</th>
        <th scope="col" class="number">Aantal</th>
        <th scope="col" class="number">Deel</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        (bar) =>
          html`<tr>
            <th scope="row">${bar.name}</th>
            <td class="number">${bar.count}</td>
            <td class="number">${percent(bar.count, Math.max(1, total(bars)))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const part = (title: string, name: string, bars: readonly Bar[], chart: (bars: readonly Bar[]) => Html): Html =>
  html` <section class="card picture">
    <h2>${title}</h2>
    <div class="beside">${chart(bars)} ${tableOf(name, bars)}</div>
  </section>`;

function headline(counts: Counts, all: number): Html {
  const [first] = barsOf(counts, 'sector');
  const other = all - (counts.taal.get('nl') ?? 0);
  return html`<ul class="figures">
    <li><b>${all}</b> vragen en klachten</li>
    ${first ? html`<li><b>${percent(first.count, all)}</b> over: ${first.name}</li>` : ''}
    <li><b>${percent(other, all)}</b> in een andere taal dan het Nederlands</li>
  </ul>`;
}

/** The klachtbeeld of a year. It is counted when a report comes in, so it stays when reports are removed. */
export function picturePage(year: number, counts: Counts) {
  const perMonth = months.map((month) => ({
    name: monthInWords(month),
    short: monthInShort(month),
    count: counts.maand.get(month) ?? 0,
  }));
  const all = total(perMonth);
  return page(
    place,
    `Klachtbeeld ${year}`,
    html`
      <p class="steps"><a href="${place}/${year - 1}">${year - 1}</a> <a href="${place}/${year + 1}">${year + 1}</a></p>
      ${
        all === 0
          ? html`<p>In ${year} kwam er niets binnen.</p>`
          : html`
              ${headline(counts, all)} ${part('Door het jaar heen', 'Maand', perMonth, standingBars)}
              ${part('Waar het over gaat', 'Sector', barsOf(counts, 'sector'), lyingBars)}
              ${part('Wat er speelt', 'Categorie', barsOf(counts, 'categorie'), lyingBars)}
              ${part('In welke taal', 'Taal', barsOf(counts, 'taal'), lyingBars)}
              ${part('Hoe het binnenkwam', 'Weg', barsOf(counts, 'kanaal'), lyingBars)}
            `
      }
    `,
  );
}
