import { forgetIn } from './forgetting.js';

forgetIn(
  'firefox',
  [
    'address',
    'clipboard',
    'dom',
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
    { way: 'form', language: 'nl', byFinger: false, isFollowed: true },
    { way: 'away', language: 'en', byFinger: false, isFollowed: true },
  ],
);
