import { greeting } from './greeting.js';

Object.assign(globalThis, {
  greeting,
  engine: () => import('./engine.js'),
  form: () => import('./form.js'),
});
