/** What a text is on the screen, by the name that it has in the code; the innermost name counts. */
const roles: Readonly<Record<string, string>> = {
  title: 'heading',
  recognition: 'says that we understand what happened',
  now: 'a step in the numbered list of what can be done now; it may begin with "Then" or "Also" in meaning',
  callFor: 'on a button to call, above the name: what this number is for',
  byWhen: 'by when there must be an answer',
  fatal: 'in bold: a term that is lost when it is missed',
  ifFails: 'what to do when that does not work',
  lmz: 'what the Landelijk Meldpunt Zorg does here, and what not',
  roads: 'button to another advice; it names a matter, not an action',
  choices: 'an answer to choose, beside a round button; the visitor speaks',
  options: 'an answer to choose; the visitor speaks',
  hint: 'explains the question above it',
  label: 'the question or name of a field',
  also: 'explains a choice',
  what: 'what this organisation or person does; stands below its Dutch name',
  not: 'what this organisation or person does not do; stands below its Dutch name',
  where: 'where to find this organisation or person; stands below its Dutch name',
  errors: 'error: what is wrong and how to mend it',
  errorText: 'error: what is wrong and how to mend it',
  reasons: 'why sending did not work',
  subject: 'subject of a letter',
  before: 'sentence of a letter, before what the visitor wrote',
  after: 'sentence of a letter, after what the visitor wrote',
  note: 'explains a day in a calendar',
  bar: 'button below the screen of a kiosk',
  signs: 'name of a key of the keyboard, spoken only',
  help: 'help at a kiosk',
};

/** Where the texts of a file are seen, by the beginning of its path; the first that fits counts. */
const screens: readonly (readonly [path: string, screen: string])[] = [
  ['src/flows/organisations/', 'Card of an organisation'],
  ['src/flows/terms/given-date', 'Question for a date'],
  ['src/flows/terms/', 'Days on which terms end'],
  ['src/flows/topics/begin/', 'First question'],
  ['src/flows/topics/letters', 'Advice, the button to a letter'],
  ['src/flows/topics/contact/speaker', 'Advice to who speaks for another'],
  ['src/flows/topics/', 'Question or advice'],
  ['src/complaint/letter/', 'Questions for a letter'],
  ['src/complaint/texts/receipt', 'Receipt, after sending'],
  ['src/complaint/texts/sending', 'While sending, and when it fails'],
  ['src/complaint/texts/check', 'Last look before sending'],
  ['src/complaint/texts/consent', 'Consent'],
  ['src/complaint/texts/errors', 'Errors of the form'],
  ['src/complaint/', 'Form for a report'],
  ['src/takeaway/calendar/', 'Calendar of the visitor'],
  ['src/takeaway/letter/letter-screen', 'Screen that shows a letter'],
  ['src/takeaway/letter/', 'Letter in the name of the visitor'],
  ['src/takeaway/', 'What is taken home'],
  ['src/kiosk/keyboard/', 'Keyboard on the screen of a kiosk'],
  ['src/kiosk/speech/', 'Reading aloud at a kiosk'],
  ['src/kiosk/', 'Kiosk'],
  ['src/components/frame/failure', 'Notice that something broke'],
  ['src/components/frame/problem', 'Notice that something did not load'],
  ['src/components/frame/', 'Around every screen'],
  ['src/components/screens/advice', 'Advice'],
  ['src/host/', 'Notice that something did not load or broke'],
  ['', 'Any screen'],
];

/** Where the texts of a file are seen. */
export const screenOf = (file: string): string => screens.find(([path]) => file.startsWith(path))?.[1] ?? '';

/** What a text is on the screen, given the names around it. */
export const roleOf = (path: readonly string[]): string =>
  [...path].reverse().flatMap((name) => roles[name] ?? [])[0] ?? 'sentence, label or button';
