import { randomBytes } from 'node:crypto';
import { closeSync, constants, fdatasyncSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const keyBytes = 32;
/** Slots that are filled at once: the disk is waited for once for all of them. */
const block = 1024;

/**
 * Random keys in numbered slots of a file. A database copies rows between its pages and leaves old bytes behind; a slot stays
 * where it is, so that overwriting it destroys the only copy of its key, and with it what the key sealed, wherever that lies.
 */
export class KeyFile {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    // What a process before us wrote may not be on the disk yet, and the file may be new in its folder.
    fdatasyncSync(this.#file);
    const folder = openSync(dirname(path), constants.O_RDONLY);
    fsyncSync(folder);
    closeSync(folder);
  }

  /** The key in a slot; nothing when it was destroyed, or never made. */
  find(slot: number): Buffer | undefined {
    const key = Buffer.alloc(keyBytes);
    const read = readSync(this.#file, key, 0, keyBytes, slot * keyBytes);
    return read === keyBytes && key.some((byte) => byte !== 0) ? key : undefined;
  }

  /** Whether this slot ever had a key: one that was destroyed leaves its place behind. */
  knows(slot: number): boolean {
    return (slot + 1) * keyBytes <= fstatSync(this.#file).size;
  }

  /** The key in a slot, made when there is none. It is on disk when this returns. */
  make(slot: number): Buffer {
    const found = this.find(slot);
    if (found) return found;
    const used = Math.ceil(fstatSync(this.#file).size / keyBytes);
    const start = Math.floor(slot / block) * block;
    const first = slot < used ? slot : Math.max(used, start);
    const keys = randomBytes((slot < used ? 1 : start + block - first) * keyBytes);
    this.#write(keys, first);
    fdatasyncSync(this.#file);
    return this.make(slot);
  }

  /** Overwrites the keys in these slots. They are gone from the disk when this returns. */
  destroy(slots: readonly number[]): void {
    for (const slot of slots) if (this.find(slot)) this.#write(Buffer.alloc(keyBytes), slot);
    fdatasyncSync(this.#file);
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(bytes: Buffer, slot: number): void {
    for (let done = 0; done < bytes.length;) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, slot * keyBytes + done);
    }
  }
}
