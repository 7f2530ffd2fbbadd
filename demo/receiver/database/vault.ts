import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Person, Signal } from '../storage.js';
import { KeyFile } from './key-file.js';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Seals a text for one place, so that a sealed text that is put elsewhere does not open. */
function seal(key: Uint8Array, place: string, text: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place));
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** @throws Error when the key is not that of this text, or the text is not of this place. */
function unseal(key: Uint8Array, place: string, read: Uint8Array): string {
  // libsql gives bytes as an ArrayBuffer, or as what Node makes of it.
  const sealed = Buffer.from(read);
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

/** A part of a report that is sealed with a key of its own. */
class Compartment<Content> {
  readonly #keys: KeyFile;
  readonly #name: string;
  readonly #slotOf: (id: number) => number;

  constructor(keys: KeyFile, name: string, slotOf: (id: number) => number) {
    this.#keys = keys;
    this.#name = name;
    this.#slotOf = slotOf;
  }

  seal(id: number, content: Content): Uint8Array {
    return seal(this.#keys.make(this.#slotOf(id)), `${this.#name} ${id}`, JSON.stringify(content));
  }

  /** What was sealed; nothing when it was removed. */
  open(id: number, sealed: Uint8Array): Content | undefined {
    const key = this.#keys.find(this.#slotOf(id));
    return key && (JSON.parse(unseal(key, `${this.#name} ${id}`, sealed)) as Content);
  }

  /** Whether our keys are those by which this was sealed. */
  fits(id: number, sealed: Uint8Array): boolean {
    try {
      return this.open(id, sealed) !== undefined || this.#keys.knows(this.#slotOf(id));
    } catch {
      return false;
    }
  }

  /** Nobody can open these any more, wherever copies of them are. */
  destroy(ids: readonly number[]): void {
    this.#keys.destroy(ids.map(this.#slotOf));
  }
}

/**
 * Everything that somebody typed, sealed: each person and each report with a key of its own, in a file beside the database. What
 * must go for good goes by destroying its key.
 */
export class Vault {
  readonly persons: Compartment<Person>;
  readonly reports: Compartment<Signal>;
  readonly #keys: KeyFile;

  constructor(file: string) {
    this.#keys = new KeyFile(file);
    this.persons = new Compartment(this.#keys, 'melder', (id) => 2 * id);
    this.reports = new Compartment(this.#keys, 'signaal', (id) => 2 * id + 1);
  }

  close(): void {
    this.#keys.close();
  }
}
