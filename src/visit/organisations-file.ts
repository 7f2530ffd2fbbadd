import { readBytes } from '../complaint/sending/limited-bytes.js';
import {
  largestOrganisationsFile,
  parseOrganisations,
  type Overrides,
  type ParsedOrganisations,
} from '../flows/organisations/organisations.schema.js';
import { warnIntegrator } from '../page/warnings.js';

/** How long the host's own contact data may keep the visitor waiting, in milliseconds. */
const patience = 3_000;

const refused = (reason: string): ParsedOrganisations => ({ ok: false, reason });

/** Whether what answered is where the page said that its file is; an answer that was made up on the spot has no address. */
function isElsewhere({ url: end }: Response, url: string): boolean {
  return end !== '' && new URL(end).origin !== new URL(url).origin;
}

async function read(url: string): Promise<ParsedOrganisations> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: abort.signal });
    if (isElsewhere(response, url)) return refused('it leads to another origin.');
    if (!response.ok) return refused(`the answer has status ${response.status}.`);
    const bytes = await readBytes(response, largestOrganisationsFile);
    if (!bytes) return refused(`it is larger than ${largestOrganisationsFile} bytes.`);
    return parseOrganisations(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refused('it cannot be fetched or read.');
  } finally {
    clearTimeout(timer);
    // Whatever was refused is not downloaded any further.
    abort.abort();
  }
}

/** Contact data of the host. A file that cannot be used is reported and ignored; what it holds is never repeated. */
export async function readOrganisationsFile(url: string): Promise<Overrides> {
  const result = await read(url);
  if (result.ok) return result.overrides;
  warnIntegrator(`the organisations file is ignored: ${result.reason}`);
  return {};
}
