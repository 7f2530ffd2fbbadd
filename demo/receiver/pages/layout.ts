import { html } from 'hono/html';

/** HTML in which every value was escaped. */
export type Html = ReturnType<typeof html>;

/** Where the desk's pages are. */
export const desk = '/ontvanger';

const places = [
  [desk, 'Meldingen'],
  [`${desk}/overzicht`, 'Signaaloverzicht'],
  [`${desk}/volgen`, 'Klacht volgen'],
  [`${desk}/klachtbeeld`, 'Klachtbeeld'],
] as const;

/** A page of the desk. `place` is the address of the menu entry that it belongs to. */
export const page = (place: (typeof places)[number][0], title: string, body: Html) =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Ontvanger</title>
        <link rel="stylesheet" href="${desk}/desk.css" />
      </head>
      <body>
        <a class="skip" href="#inhoud">Ga naar de inhoud</a>
        <header>
          <p class="name">Ontvanger <span>Voorbeeld bij de klachtwijzer</span></p>
          <nav aria-label="Hoofdmenu">
            <ul>
              ${places.map(
                ([href, name]) =>
                  html`<li><a href="${href}" ${href === place ? html`aria-current="page"` : ''}>${name}</a></li>`,
              )}
            </ul>
          </nav>
        </header>
        <p class="notice">Dit is een voorbeeld. Zet deze pagina's nooit zonder inlog op internet.</p>
        <main id="inhoud">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
