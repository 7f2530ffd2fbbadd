import { latin } from './latin.js';
import type { Layout } from './layout.js';

export const polish: Layout = {
  ...latin,
  lang: 'pl',
  rows: ['q w e r t y u i o p', 'a s d f g h j k l', 'ą ć ę ł ń ó ś ź ż é ë €', 'z x c v b n m'],
};
