export { speakerTexts } from '../flows/topics/contact/speaker.texts.js';
export { letterTexts } from '../flows/topics/letters.texts.js';
export * from '../flows/organisations/index.js';
export { topics } from '../flows/topics/topics.js';
