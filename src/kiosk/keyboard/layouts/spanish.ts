import { latin } from './latin.js';
import type { Layout } from './layout.js';

export const spanish: Layout = {
  ...latin,
  lang: 'es',
  rows: ['q w e r t y u i o p', 'a s d f g h j k l ñ', 'á é í ó ú ü ¿ ? ¡ ! €', 'z x c v b n m'],
};
