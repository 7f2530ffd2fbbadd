import { todayInAmsterdam } from './flows/dates.js';
import { judgeOn } from './flows/judge.js';

export { becauseNotice, computedDates, dateScreen } from './visit/date-screen.js';

/** What dates decide, today in the Netherlands. */
export const judge = judgeOn(todayInAmsterdam);
