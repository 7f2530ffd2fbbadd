import { latin } from './latin.js';
import type { Layout } from './layout.js';

export const dutch: Layout = {
  ...latin,
  lang: 'nl',
  rows: ['q w e r t y u i o p', 'a s d f g h j k l', 'é ë è ê ï ö ü á à ó ç €', 'z x c v b n m'],
};
