import type { Layout } from './layout.js';

export const ukrainian: Layout = {
  lang: 'uk',
  sign: 'абв',
  rows: ['й ц у к е н г ш щ з х ї', 'ф і в а п р о л д ж є ґ', "я ч с м и т ь б ю '"],
  comma: ',',
  stop: '.',
};
