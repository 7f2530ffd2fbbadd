import { forgetIn } from './forgetting.js';

// What is selected and undone was found in some runs only; why is not known. docs/kiosk-forgetting.md says so.
forgetIn(
  'webkit',
  ['address', 'clipboard', 'dom', 'history', 'performance', 'print', 'regexp', 'storage'],
  [
    { way: 'form', language: 'nl', byFinger: false, isFollowed: true },
    { way: 'away', language: 'en', byFinger: false, isFollowed: true },
  ],
);
