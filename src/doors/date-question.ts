import { dateRulesOn } from '../flows/terms/date-rules.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';

export { termLineStyles } from '../components/styles/term-line.styles.js';
export { becauseNotice, computedDates, dateScreenOf } from '../visit/date-screen.js';

/** Dates are read and used by the day in the Netherlands. */
export const dates = dateRulesOn(todayInAmsterdam);
