import { receiptSchema, type Receipt } from '../../../src/complaint/payload/payload.schema.js';
import type { Encryption } from '../../../src/complaint/sending/key-set.js';
import { Broken, type Words } from './words.js';

/** What is checked. */
export interface Target {
  readonly url: string;
  /** A site that may embed the widget. */
  readonly origin: string;
  /** Where its keys are, when it takes encrypted complaints. */
  readonly encryption?: Encryption | undefined;
}

/** One promise that an endpoint must keep. */
export interface Check<T extends Target = Target> extends Words {
  /** Passes by returning, fails by throwing. */
  run(target: T): Promise<void>;
}

/** @throws Broken with what was seen, unless it holds */
export function must(holds: boolean, nl: string, en: string): asserts holds {
  if (!holds) throw new Broken({ nl, en });
}

const typeOf = (response: Response): string | undefined => response.headers.get('content-type')?.split(';')[0];

function mustBe(response: Response, statuses: readonly number[], type: string): void {
  const seen = response.status;
  must(
    statuses.includes(seen),
    `status ${seen} in plaats van ${statuses.join(' of ')}`,
    `status ${seen} instead of ${statuses.join(' or ')}`,
  );
  const found = typeOf(response);
  must(
    found === type,
    `${found ?? 'geen Content-Type'} in plaats van ${type}`,
    `${found ?? 'no Content-Type'} instead of ${type}`,
  );
}

/** The receipt of a report that was accepted. */
export async function receiptOf(response: Response): Promise<Receipt> {
  mustBe(response, [201], 'application/json');
  const { success, data } = receiptSchema.safeParse(await response.json().catch(() => undefined));
  must(
    success,
    'het antwoord is niet {referentienummer, ontvangenOp}',
    'the answer is not {referentienummer, ontvangenOp}',
  );
  return data;
}

/** The problem document of a refusal, as text and read. */
export async function problemOf(response: Response, ...statuses: readonly number[]) {
  mustBe(response, statuses, 'application/problem+json');
  const text = await response.text();
  return { text, document: JSON.parse(text) as { status?: unknown; errors?: { pointer?: unknown }[] } };
}
