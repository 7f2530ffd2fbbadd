import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';

/** Makes a folder that nobody but the user of this process may look into. One that belongs to somebody else stays as it is. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (statSync(folder).uid === userInfo().uid) chmodSync(folder, 0o700);
}

/** Makes a file that nobody but the user of this process may read, when it is not there. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
}
