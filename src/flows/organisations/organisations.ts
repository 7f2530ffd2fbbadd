import lifelines from './lifelines.json' with { type: 'json' };
import others from './organisations.json' with { type: 'json' };
import type { Overrides } from './organisations.schema.js';

/** Every body that an outcome refers to: the keys of the two data files. */
export type OrganisationId = keyof typeof lifelines | keyof typeof others;

export interface Phone {
  /** As people read it, `088 120 50 20`. */
  readonly display: string;
  /** As a phone dials it: digits, with a leading `+` for a foreign number. */
  readonly dial: string;
}

/** What a visitor may see of an organisation. */
export interface Contact {
  readonly name: string;
  /** Helps or advises at no charge. Who decides, or asks for money, is not marked. */
  readonly free?: boolean;
  readonly phone?: Phone;
  /** A second number for the same desk, shown beside the first. */
  readonly otherPhone?: Phone;
  readonly hours?: string;
  readonly url: string;
  /** Whether the number, or without a number the entry, may be shown as fact. */
  readonly verified: boolean;
}

/** One entry of the data file, as far as the widget needs it; where it came from is stripped by the build. */
interface Entry {
  readonly name: string;
  readonly free?: boolean;
  readonly phone?: Phone & { readonly basis: string };
  readonly otherPhone?: Phone & { readonly basis: string };
  readonly hours?: string;
  readonly url: string;
  readonly confidence: string;
  /** The day (ISO) on which a person confirmed the entry with the organisation itself. */
  readonly confirmedOn?: string;
}

const listed: Readonly<Record<OrganisationId, Entry>> = { ...lifelines, ...others };

/** The ids of the data files, lifelines first. */
export const organisationIds = Object.keys(listed) as readonly OrganisationId[];

/**
 * The contact data of an organisation that may be shown. An unverified number is left out, the link stays; only the lifelines,
 * without which somebody could come to harm, are always shown. What the host says in its own `organisations` file is the host's
 * word, and goes first.
 */
export function contactOf(id: OrganisationId, overrides: Overrides = {}): Contact {
  const entry = listed[id];
  const own = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
  const verified = own?.phone !== undefined || isVerified(entry);
  const phones = own?.phone ? { phone: own.phone } : verified || id in lifelines ? phonesOf(entry) : {};
  const hours = own?.hours ?? entry.hours;
  return {
    name: own?.name ?? entry.name,
    ...(entry.free && { free: true }),
    ...phones,
    ...(hours && { hours }),
    url: own?.url ?? entry.url,
    verified,
  };
}

/** Whether a person confirmed an entry or, until then, a page of high confidence showed it. */
export function isVerified({
  confirmedOn,
  phone,
  confidence,
}: Pick<Entry, 'confirmedOn' | 'phone' | 'confidence'>): boolean {
  if (confirmedOn) return true;
  return confidence === 'high' && (!phone || phone.basis === 'stored-page');
}

function phonesOf({ phone, otherPhone }: Entry): Pick<Contact, 'phone' | 'otherPhone'> {
  return { ...(phone && { phone: numberOf(phone) }), ...(otherPhone && { otherPhone: numberOf(otherPhone) }) };
}

const numberOf = ({ display, dial }: Phone): Phone => ({ display, dial });
