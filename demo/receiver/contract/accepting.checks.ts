import { randomUUID } from 'node:crypto';
import { limits } from '../../../src/complaint/payload/payload.schema.js';
import { must, problemOf, receiptOf, type Check } from './check.js';
import { longestComplaint, post, testAddition, testComplaint } from './test-reports.js';

/** What an endpoint must take, and how often. */
export const acceptingChecks: readonly Check[] = [
  {
    nl: 'neemt een melding aan: 201 met nummer en tijd',
    en: 'accepts a report: 201 with reference and time',
    run: async ({ url }) => void (await receiptOf(await post(url, testComplaint()))),
  },
  {
    nl: 'neemt tekst in elk schrift aan',
    en: 'accepts text in every script',
    run: async ({ url }) => void (await receiptOf(await post(url, testComplaint('شكوى ትግርኛ Скарга ąćę 😀')))),
  },
  {
    nl: `neemt het langste verhaal aan (${limits.story} tekens, ook van vier bytes)`,
    en: `accepts the longest story (${limits.story} characters, also of four bytes)`,
    async run({ url }) {
      for (const sign of ['x', '😀']) await receiptOf(await post(url, longestComplaint(sign)));
    },
  },
  {
    nl: 'geeft dezelfde melding twee keer hetzelfde nummer',
    en: 'gives the same request the same reference again',
    async run({ url }) {
      const key = randomUUID();
      const body = JSON.stringify(testComplaint());
      const first = await receiptOf(await post(url, body, { key }));
      const second = await receiptOf(await post(url, body, { key }));
      must(
        first.referentienummer === second.referentienummer,
        'twee nummers voor één melding',
        'two references for one complaint',
      );
      must(first.ontvangenOp === second.ontvangenOp, 'twee tijden voor één melding', 'two times for one complaint');
    },
  },
  {
    nl: 'geeft een nieuwe melding een ander nummer',
    en: 'gives another complaint another reference',
    async run({ url }) {
      const first = await receiptOf(await post(url, testComplaint()));
      const second = await receiptOf(await post(url, testComplaint()));
      must(
        first.referentienummer !== second.referentienummer,
        'één nummer voor twee meldingen',
        'one reference for two complaints',
      );
    },
  },
  {
    nl: 'weigert een sleutel die al voor iets anders is gebruikt (422)',
    en: 'refuses a key that was used for another body (422)',
    async run({ url }) {
      const key = randomUUID();
      await receiptOf(await post(url, testComplaint(), { key }));
      await problemOf(await post(url, testComplaint('anders'), { key }), 422);
    },
  },
  {
    nl: 'bewaart er één als dezelfde melding tien keer tegelijk komt',
    en: 'keeps one when the same request comes ten times at once',
    async run({ url }) {
      const key = randomUUID();
      const body = JSON.stringify(testComplaint());
      const answers = await Promise.all(Array.from({ length: 10 }, () => post(url, body, { key })));
      const busy = answers.filter(({ status }) => status === 409);
      must(
        busy.every(({ headers }) => headers.has('retry-after')),
        '409 zonder Retry-After',
        '409 without Retry-After',
      );
      const receipts = await Promise.all(answers.filter((answer) => !busy.includes(answer)).map(receiptOf));
      const { size } = new Set(receipts.map(({ referentienummer }) => referentienummer));
      must(size === 1, `${size} nummers voor één melding`, `${size} references for one complaint`);
    },
  },
  {
    nl: 'verraadt niet of een nummer bestaat',
    en: 'does not tell whether a reference exists',
    async run({ url }) {
      const { referentienummer } = await receiptOf(await post(url, testComplaint()));
      await receiptOf(await post(url, testAddition(referentienummer)));
      await receiptOf(await post(url, testAddition('ZZZZ-ZZZZ-ZZ')));
    },
  },
];
