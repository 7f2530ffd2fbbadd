import { letterScreenStyles, letterStyles as paper } from '../components/styles/letter.styles.js';

export { letterMachine as letter } from '../machines/letter.machine.js';
export { letterScreenOf } from '../visit/letter-screen.js';
export { forgetPrint } from '../visit/print-alone.js';

export const letterStyles = paper + letterScreenStyles;
