import { latin } from './latin.js';
import type { Layout } from './layout.js';

export const turkish: Layout = {
  ...latin,
  lang: 'tr',
  rows: ['q w e r t y u ı o p ğ ü', 'a s d f g h j k l ş i', 'â î û é ë €', 'z x c v b n m ö ç'],
};
