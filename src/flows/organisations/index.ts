export { contactOf } from './organisations.js';
export { callCost, hoursIn, organisationTexts } from './organisations.texts.js';
