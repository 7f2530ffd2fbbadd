import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { treePage } from './tree/page.js';

const folder = resolve(import.meta.dirname, '../dist');
const file = join(folder, 'boom.html');

mkdirSync(folder, { recursive: true });
writeFileSync(file, await treePage());
console.log(`The tree on paper: ${file}`);
