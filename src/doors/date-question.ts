import { todayInAmsterdam } from '../flows/terms/dates.js';
import { redirectOn } from '../flows/terms/redirect.js';

export { becauseNotice, computedDates, dateScreen } from '../visit/date-screen.js';

/** What dates decide, today in the Netherlands. */
export const judge = redirectOn(todayInAmsterdam);
