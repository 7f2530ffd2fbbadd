export { answersSoFar, becauseNotice, otherScreen, questionOn } from './visit/guidance-screen.js';
export { Visit } from './visit/visit.js';
