import { expect } from '@open-wc/testing';
import { failureNotice } from '../../src/components/frame/failure-notice.js';
import { sheetOf } from '../../src/components/styles/css.js';
import { kioskStyles } from '../../src/components/styles/kiosk.styles.js';
import { noticeStyles } from '../../src/components/styles/notice.styles.js';
import { shellStyles } from '../../src/components/styles/shell.styles.js';
import { lifelines } from '../../src/flows/organisations/lifelines.js';

it('a kiosk where something broke has large digits and large buttons, and nothing to call with', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...shellStyles, noticeStyles, kioskStyles].map(sheetOf);
  const notice = failureNotice({
    locale: 'nl',
    dir: 'ltr',
    level: 2,
    numbers: lifelines,
    kiosk: true,
    told: [],
    typed: '',
    copy: async () => false,
    goOn: () => undefined,
    restart: () => undefined,
  });
  root.append(notice);
  const digits = getComputedStyle(root.querySelector('.phone') as Element).fontSize;
  const heights = [...root.querySelectorAll('button')].map((button) => button.getBoundingClientRect().height);
  expect(parseFloat(digits)).to.be.at.least(30);
  expect(Math.min(...heights)).to.be.at.least(64);
  expect(root.querySelectorAll('a')).to.have.lengthOf(0);
  host.remove();
});
