/** Latin letters, with those that a language adds to them. */
const latin = (more: string): RegExp => new RegExp(`^[a-z\\d${more}]+$`, 'iu');

/** Arabic letters without those that only the other of the two languages has. */
const arabic = (letters: string): RegExp => new RegExp(`^[\\d\\u064b-\\u0652\\u0670${letters}]+$`, 'u');

/** What a word of a language is made of. A language that is not named is not looked at. */
export const alphabets: Readonly<Partial<Record<string, RegExp>>> = {
  en: latin('é'),
  tr: latin('çğıöşüâîûİ'),
  pl: latin('ąćęłńóśźż'),
  ro: latin('ăâîșț'),
  es: latin('áéíóúüñ'),
  uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя\d]+$/iu,
  ar: arabic('ـءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'),
  fa: arabic('ـءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی\\u200c\\u0654'),
  ti: /^[\p{Script=Ethiopic}\d]+$/u,
};
