import type { Day } from '../../flows/terms/dates.js';
import type { Address } from '../../flows/flow.js';
import type { Regime, Speaker } from '../../flows/roles.js';
import type { categories, channels, languages, sectors } from '../payload/payload.schema.js';

export type Sector = (typeof sectors)[number];
export type Category = (typeof categories)[number];
export type Language = (typeof languages)[number];
export type Channel = (typeof channels)[number];

/** What the walk through the tree decides of the form and says in the payload. Made by `factsOf`. */
export interface Facts {
  /** The outcome that the form was opened from. */
  readonly uitkomst?: Address;
  /** The answers on the trail, in order. */
  readonly pad: readonly { readonly stap: Address; readonly keuze: string }[];
  /** The sector that is sent when the form does not ask, or the visitor does not say. */
  readonly sector: Sector;
  /** The sectors that the walk left open: asked when there are any. */
  readonly openSectors: readonly Sector[];
  readonly category?: Category;
  readonly regime: Regime;
  readonly speaker: Speaker;
}

/** Who receives the complaint. */
export interface Recipient {
  /** Short name. */
  readonly recipient: string;
  /** Only then there are sentences about the inspectorate, consent for an inspector, and "follow my complaint". */
  readonly recipientIsLmz: boolean;
}

/** What the page and the day decide. Made by the host. */
export interface Surroundings {
  /** Without a privacy statement only the anonymous form is offered. */
  readonly hasPrivacyUrl: boolean;
  readonly kanaal: Channel;
  readonly taal: Language;
  /** Version of the tree, at most 60 of `A-Za-z0-9/.-`. */
  readonly boomVersie: string;
  /** Which site or desk this is, as the host says it: not verified. */
  readonly herkomst?: string;
  readonly today: Day;
}

/** Everything but the draft that the form depends on. */
export type FormContext = Facts & Surroundings & Recipient;

/** What a typed date is read by. */
export type Reading = Pick<Surroundings, 'today'>;
