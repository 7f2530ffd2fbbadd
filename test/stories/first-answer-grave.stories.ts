import { talkFirst } from './never.js';
import type { Story } from './story.js';

/** The link for what is serious, under the first question, is opened before anything else. */
export const firstGraveStories: readonly Story[] = [
  {
    title: 'a baby that was hurt at birth',
    story: 'Onze baby kreeg te weinig zuurstof bij de geboorte. Zij blijft haar hele leven gehandicapt.',
    answers: [
      ['contact/wie', 'kind'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    saysNever: [talkFirst],
  },
  {
    title: 'a hospital that sends a patient away in pain',
    story: 'Het is nu heel erg. Het ziekenhuis stuurde mij weg met die pijn en wil mij niet meer zien.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'geweigerd']],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/wie de zorg overneemt/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a file that was changed afterwards',
    story: 'Er is iets ernstigs gebeurd. Mijn dossier is na de fout veranderd. Ik wil zien wie dat deed.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'dossier']],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/Vraag wie dat was/i],
    saysNever: [talkFirst],
  },
  {
    title: 'damages for what was grave',
    story: 'Dit was zo ernstig dat ik er geld voor wil. Mijn leven is voorgoed anders door die arts.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'schade']],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
    saysNever: [talkFirst],
  },
  {
    title: 'insults about where one comes from',
    story: 'De verpleger schold mij uit om mijn afkomst. Ik lag daar hulpeloos. Voor mij is dat heel ernstig.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'discriminatie']],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
    firstHelper: 'discriminatie-nl',
    saysNever: [talkFirst],
  },
];
