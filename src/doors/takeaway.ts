import { qrStyles } from '../components/styles/paper.styles.js';
import { takeAlongStyles as section } from '../components/styles/sheet.styles.js';

export { forgetPrint } from '../visit/print-alone.js';
export { codeOfSite, takeAlongOf } from '../visit/take-along.js';

export const takeAlongStyles = section + qrStyles;
