export { markDutch } from '../components/parts/dutch.js';
export { belowScreen, exitControl, otherScreen, questionOn } from '../visit/guidance-screen.js';
export { failureOf, typedSoFar } from '../visit/failure.js';
export { Visit } from '../visit/visit.js';
