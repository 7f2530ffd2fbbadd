import { randomInt } from 'node:crypto';

/** Digits and letters that nobody mistakes for one another on paper or on the phone, and that spell no words. */
const alphabet = '23456789CFGHJKMNPQRTVWXY';
const groups = [4, 4, 2];

/** A reference number such as `K7QM-3XRD-9F`: 10 random characters, 24^10 possibilities, so nobody finds one by trying. */
export function newReference(): string {
  const pick = () => alphabet[randomInt(alphabet.length)];
  return groups.map((size) => Array.from({ length: size }, pick).join('')).join('-');
}

/** A reference as a person copied it, with the capitals and dashes that ours have; anything else only in capitals. */
export function readReference(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return bare.replace(/^(.{4})(.{4})(.{2})$/, '$1-$2-$3');
}

const withDashes = /^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{2}$/i;
const bare = new RegExp(`^[${alphabet}]{10}$`);

/** Whether somebody copied a reference, rightly or with a wrong sign in it, and did not write that they do not know it. */
export const looksLikeReference = (typed: string): boolean =>
  withDashes.test(typed.trim()) || bare.test(readReference(typed).replaceAll('-', ''));
