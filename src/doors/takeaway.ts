export { takeAlongStyles } from '../components/styles/sheet.styles.js';
export { takeAlongOf } from '../visit/take-along.js';
