import type { Layout } from './layout.js';

const zeroWidthNonJoiner = '\u200c';

export const persian: Layout = {
  lang: 'fa',
  sign: 'ابپ',
  rows: [
    'ض ص ث ق ف غ ع ه خ ح ج چ',
    'ش س ی ب ل ا ت ن م ک گ',
    `آ أ ؤ ئ ء ة ؛ ؟ ! ${zeroWidthNonJoiner}`,
    'ظ ط ژ ز ر ذ د پ و',
  ],
  comma: '،',
  stop: '.',
  faces: { [zeroWidthNonJoiner]: 'نیم‌فاصله' },
};
