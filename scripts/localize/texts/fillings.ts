/** What is filled in: what it is to a translator, with an example. */
interface Filling {
  readonly is: string;
  readonly example: string;
}

const day = (is: string): Filling => ({ is, example: 'zondag 22 november 2026 (in the language of the visitor)' });
const phone = (is: string): Filling => ({ is, example: '088 120 50 20' });

/** By the name in the code. A text in which anything else is filled in is refused. */
export const fillings: Readonly<Record<string, Filling>> = {
  address: { is: 'a web address', example: 'https://www.voorbeeld.nl' },
  answered: day('the day of the answer'),
  complained: day('the day of the complaint'),
  count: { is: 'a number', example: '3' },
  date: day('a day'),
  day: day('a day'),
  decided: day('the day of the decision'),
  display: phone('a phone number'),
  due: day('the last day'),
  first: day('the first of two days'),
  hole: { is: 'a phone number or a name', example: '112' },
  host: { is: 'a web address', example: 'www.voorbeeld.nl' },
  label: { is: 'the question or name of a field', example: 'Uw naam' },
  last: day('the last of two days'),
  most: { is: 'a number', example: '500' },
  name: { is: 'a name in Dutch', example: 'Landelijk Meldpunt Zorg' },
  phone: phone('a phone number'),
  percent: { is: 'a percentage', example: '125%' },
  question: { is: 'a question of the widget', example: 'Wat is er gebeurd?' },
  recipient: { is: 'the Dutch name of who receives the report', example: 'Patiëntenvereniging Voorbeeld' },
  reference: { is: 'the number of a report', example: 'LMZ-K7QM-2345' },
  seconds: { is: 'a number of seconds', example: '30' },
  site: { is: 'a web address', example: 'lmz.nl' },
  step: { is: 'the number of this step', example: '2' },
  text: { is: 'something the visitor typed', example: '06 12345678' },
  total: { is: 'the number of all steps', example: '7' },
  until: day('the last day'),
  what: { is: 'what was typed and looks personal', example: '06 12345678' },
};
