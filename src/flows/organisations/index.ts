export { contactOf } from './organisations.js';
export { organisationTexts } from './organisations.texts.js';
