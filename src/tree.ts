export { speakerTexts } from './flows/contact/speaker.texts.js';
export * from './flows/organisations/index.js';
export { topics } from './flows/topics.js';
