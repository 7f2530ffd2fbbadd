import type { Payload } from '../../src/complaint/payload/payload.schema.js';
import type { Day } from '../../src/flows/terms/dates.js';
import { deadline, graceDay, type TermId } from '../../src/flows/terms/terms.js';
import type { Signal } from './storage.js';

/** Where the Wkkgz, and so its term for an answer, does not or not surely apply: only the date that was given is shown. */
const otherSectors: readonly string[] = ['jeugd', 'forensisch', 'medicijn', 'hulpmiddel'];

/** Whether somebody asked the desk to follow this complaint. */
export const isFollowed = (report: Payload | Signal): boolean =>
  report.soort !== 'aanvulling' && report.anonimiteit !== 'anoniem' && report.klachtVolgen;

/** The term of the provider's answer that holds for a complaint; nothing where another law than the Wkkgz holds. */
export function answerTerm(report: Payload | Signal): TermId | undefined {
  if (report.soort === 'aanvulling') return undefined;
  const { sector, categorie, stand } = report.signaal;
  if (otherSectors.includes(sector) || categorie === 'dwang') return undefined;
  return stand.verlenging === 'ja' ? 'wkkgz.verlengd' : 'wkkgz.antwoord';
}

/**
 * The first and the last day that can be the end of the term, both moved to a working day; the same day when the date of
 * the complaint is known to the day. Nothing without a date or a term, or when the provider has answered.
 */
export function followedTerm(report: Payload | Signal): { readonly earliest: Day; readonly latest: Day } | undefined {
  const term = answerTerm(report);
  if (!term || report.soort === 'aanvulling') return undefined;
  const { klachtDatum, antwoordDatum } = report.signaal.stand;
  const span = deadline(term, klachtDatum);
  if (!span || (antwoordDatum && antwoordDatum.precisie !== 'onbekend')) return undefined;
  return { earliest: graceDay(term, span.earliest), latest: graceDay(term, span.latest) };
}
