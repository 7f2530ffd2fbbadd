import { forgetIn } from './forgetting.js';

/*
 * Each part of a visit once; every way in every language, followed by somebody, is what `proof.ts` does.
 */
forgetIn(
  'chromium',
  [
    'address',
    'clipboard',
    'dom',
    'heap',
    'history',
    'performance',
    'print',
    'profile',
    'regexp',
    'selection',
    'storage',
    'undo',
  ],
  [
    { way: 'receipt', language: 'nl', byFinger: true, isFollowed: true },
    { way: 'letter', language: 'en', byFinger: false, isFollowed: true },
    { way: 'composing', language: 'nl', byFinger: false, isFollowed: false },
    { way: 'kept', language: 'nl', byFinger: false, isFollowed: false },
    { way: 'crash', language: 'nl', byFinger: false, isFollowed: false },
  ],
);
