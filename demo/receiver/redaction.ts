import { spotPersonalData, takeOut } from '../../src/complaint/personal-data/personal-data.js';

/** A text for the signaaloverzicht: without what looks like personal data, whoever typed it. */
export const withoutPersonalData = (text: string): string =>
  spotPersonalData(text).reduceRight((rest, finding) => takeOut(rest, finding), text);
