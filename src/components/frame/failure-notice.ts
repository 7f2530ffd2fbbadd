import { msg, str } from '@lit/localize';
import { cutAtNames } from '../../locales/marks.js';
import type { PhoneNumber } from '../parts/phone-link.js';
import type { SafetyNumbers } from './safety-strip.js';

/** What is left of a visit in which something threw. */
export interface Keepsake {
  /** How sending stood, in sentences. */
  readonly told: readonly string[];
  /** What was typed, as text. */
  readonly typed: string;
}

export interface FailureView extends Keepsake {
  readonly locale: string;
  readonly dir: string;
  readonly level: number;
  readonly numbers: SafetyNumbers & { readonly advice: PhoneNumber };
  /** Numbers cannot be tapped there, and its clipboard is the next visitor's too. */
  readonly kiosk: boolean;
  /** Copies a text; false when that is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Draws the same screen again; absent where the visit itself broke. */
  readonly goOn: (() => void) | undefined;
  readonly restart: () => void;
}

function made(name: string, attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, attributes[attribute] ?? '');
  element.append(...content.flatMap((piece) => (typeof piece === 'string' ? withNames(piece) : [piece])));
  return element;
}

/** A text with its Dutch names in elements of their own. */
const withNames = (text: string): readonly (Node | string)[] =>
  cutAtNames(text).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const name = document.createElement('bdi');
    name.lang = 'nl';
    name.textContent = piece;
    return name;
  });

function button(label: string, press: (button: HTMLElement) => void): HTMLElement {
  const element = made('button', { type: 'button', class: 'secondary', part: 'button' }, label);
  element.onclick = () => press(element);
  return element;
}

/** What was typed, to read, to select and to copy by hand or with a button. Without templates, for what draws those may have failed. */
export function typedText({ typed, kiosk, copy }: Pick<FailureView, 'typed' | 'kiosk' | 'copy'>): HTMLElement {
  const text = made('div', { class: 'typed', dir: 'auto', 'data-typed': '' }, typed);
  const press = async (pressed: HTMLElement) => {
    pressed.textContent = (await copy(typed))
      ? msg('Gekopieerd')
      : msg('Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.');
  };
  const copying = button(msg('Kopieer wat ik heb geschreven'), (pressed) => void press(pressed));
  return made('div', {}, made('p', {}, msg('Wat u schreef:')), text, ...(kiosk ? [] : [copying]));
}

/** Something broke: whom to call, what was typed, and a fresh start. Made of plain elements, so that it shows when nothing else does. */
export function failureNotice(view: FailureView): HTMLElement {
  const { locale, dir, level, numbers, kiosk, told, typed, goOn, restart } = view;
  const { advice, danger, suicide } = numbers;
  const number = made('bdi', { class: 'phone', dir: 'ltr' }, advice.display);
  const phone = kiosk ? number : made('a', { class: 'phone', part: 'link', href: `tel:${advice.dial}` }, number);
  const urgent = [
    msg(str`Is er nu gevaar? Bel: ${danger.display}`),
    msg(str`Denkt u aan zelfmoord? Bel: ${suicide.display}`),
  ];
  const frame = made(
    'div',
    { class: 'frame', lang: locale, dir, ...(kiosk && { 'data-mode': 'kiosk' }) },
    made('p', { class: 'urgent' }, ...urgent.map((text) => made('span', {}, text))),
    made(
      'div',
      { class: 'problem', part: 'alert', role: 'alert' },
      made(`h${level}`, { class: 'step-heading', part: 'heading', tabindex: '-1' }, msg('Hier ging iets mis')),
      made('p', {}, `${msg('Dat ligt niet aan u. U kunt bellen met het Landelijk Meldpunt Zorg:')} `, phone),
      ...told.map((sentence) => made('p', {}, made('strong', {}, sentence))),
      ...(typed ? [typedText(view)] : []),
      ...(goOn ? [button(msg('Probeer opnieuw'), goOn)] : []),
      ...(typed ? [made('p', {}, msg('Opnieuw beginnen? Dan wissen wij alles wat u heeft ingevuld.'))] : []),
      button(msg('Begin opnieuw'), restart),
    ),
  );
  return made('div', { class: 'own' }, frame);
}
