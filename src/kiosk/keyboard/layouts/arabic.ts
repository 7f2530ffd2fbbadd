import type { Layout } from './layout.js';

export const arabic: Layout = {
  lang: 'ar',
  sign: 'ابج',
  rows: ['ض ص ث ق ف غ ع ه خ ح ج د', 'ش س ي ب ل ا ت ن م ك ط', 'ذ أ إ آ ؛ ؟ !', 'ئ ء ؤ ر لا ى ة و ز ظ'],
  comma: '،',
  stop: '.',
};
