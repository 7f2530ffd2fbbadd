import { latin } from './latin.js';
import type { Layout } from './layout.js';

export const romanian: Layout = {
  ...latin,
  lang: 'ro',
  rows: ['q w e r t y u i o p', 'a s d f g h j k l', 'ă â î ș ț é ë ö ü €', 'z x c v b n m'],
};
