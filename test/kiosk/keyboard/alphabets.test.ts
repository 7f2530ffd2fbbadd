import { expect } from '@open-wc/testing';
import { languages, type Language } from '../../../src/locales/languages.js';
import { moment, nameOf, Typist } from './typist.js';

/** Texts with every letter of the language in them, capitals where they differ, and its punctuation. */
const texts: Readonly<Record<Exclude<Language, 'ti'>, string>> = {
  nl: "Pa's wijze lynx bezag vroom het fikse aquaduct. Één reünie, coëfficiënt, maïs, café: à propos, scène, ça va? € 12,50!",
  en: 'The quick brown fox jumps over the lazy dog; "really" (100%).',
  es: '¿El veloz murciélago hindú comía feliz cardillo y kiwi? ¡La cigüeña tocaba el saxofón detrás del palenque, Íñigo Ñuñoa!',
  tr: 'Pijamalı hasta yağız şoföre çabucak güvendi. İstanbul, Iğdır, Çağrı, ÖĞÜŞ; kâğıt, x q w.',
  pl: 'Zażółć gęślą jaźń. Pchnąć w tę łódź jeża lub ośm skrzyń fig: QVX, Łódź, Ćma.',
  ro: 'Gheorghe, obezul, a reușit să obțină jucându-se un flux în Quebec de o mie kilowațioră. Șase Țări, Îl, Âm, xyw.',
  uk: "Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє п'яне знаємо. Єва, Їжак, Ґава, цукор.",
  ar: 'أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ، آإؤئءىة؟ لا؛ نعم! abc 123',
  fa:
    'بر اثر چنین تلقین و شستشوی مغزی جامعی، سطح و پایه‌ی ذوق و قریحهٔ'.replace('ٔ', '') +
    ' خلاق ژرف گچ پک عمده ظلم آضأؤئطثغص؟',
};

describe('the keyboard', () => {
  let typist: Typist;
  afterEach(() => typist.stop());

  for (const [locale, text] of Object.entries(texts) as [Exclude<Language, 'ti'>, string][]) {
    it(`types every letter of ${languages[locale].name}, and the form hears each of them`, async () => {
      typist = new Typist(locale);
      const field = await typist.enter('verhaal');
      typist.type(text);
      expect(field.value).to.equal(text);
      expect(typist.told['verhaal']).to.equal(text);
      expect(typist.events.map(({ data }) => data).join('')).to.equal(text);
      expect(typist.events.every(({ type, inputType }) => type === 'input' && inputType === 'insertText')).to.be.true;
    });
  }

  it('writes Romanian with a comma below, Turkish with and without a dot', async () => {
    typist = new Typist('ro');
    await typist.enter('naam');
    expect(typist.keys.map(nameOf).filter((name) => 'șțşţ'.includes(name))).to.deep.equal(['ș', 'ț']);
    typist.stop();
    typist = new Typist('tr');
    const field = await typist.enter('naam');
    typist.press('Hoofdletters');
    typist.press('İ');
    typist.press('Hoofdletters');
    typist.press('I');
    expect(field.value).to.equal('İI');
  });

  it('gives a syllable of Tigrinya in two presses, and more presses change it', async () => {
    typist = new Typist('ti');
    const field = await typist.enter('naam');
    expect(typist.root.querySelectorAll('.forms button')).to.have.length(0);
    typist.press('ለ');
    const forms = () => [...typist.root.querySelectorAll('.forms button')].map(nameOf);
    expect(forms()).to.deep.equal(['ለ', 'ሉ', 'ሊ', 'ላ', 'ሌ', 'ል', 'ሎ', 'ሏ']);
    typist.press('ላ');
    expect(field.value).to.equal('ላ');
    typist.press('ሎ');
    typist.press('መ');
    typist.press('ም');
    expect([field.value, typist.told['naam']]).to.deep.equal(['ሎም', 'ሎም']);
    typist.press('Naar links');
    expect(forms()[0]).to.equal('ለ');
    typist.press('Naar rechts');
    typist.press('ቈ');
    expect(forms()).to.deep.equal(['ቈ', 'ቊ', 'ቋ', 'ቌ', 'ቍ']);
    typist.press('ቋ');
    typist.press('punt');
    expect(forms()).to.deep.equal([]);
    expect(field.value).to.equal('ሎምቋ።');
  });

  it('has every syllable that Tigrinya is written with', async () => {
    typist = new Typist('ti');
    const field = await typist.enter('verhaal');
    const series = [...'ሀለሐመሠረሰሸቀቈቐቘበቨተቸኀነኘአከኰኸዀወዐዘዠየደጀገጐጠጨጰጸፀፈፐ'];
    const wanted = 'ሁሊሓሜሥሮሱሺቃቌቕቛቦቩቲቻኄንኞኡኪኳኼዅዎዑዚዣዬድጆጉጒጣጬጵጾፁፊፓ';
    for (const [index, letter] of series.entries()) {
      typist.press(letter);
      typist.press([...wanted][index] as string);
    }
    expect(field.value).to.equal(wanted);
    for (const sign of '፡፥፦') typist.press(sign);
    for (const sign of ['punt', 'komma', 'puntkomma']) typist.press(sign);
    expect(field.value.slice(wanted.length)).to.equal('፡፥፦።፣፤');
  });

  it('adds the form, and changes nothing else, when the caret was moved to another letter meanwhile', async () => {
    typist = new Typist('ti');
    const field = await typist.enter('naam');
    typist.press('ለ');
    typist.press('መ');
    field.setSelectionRange(1, 1);
    typist.press('ሙ');
    expect(field.value).to.equal('ለሙመ');
  });

  it('leads from another script to Latin letters and back', async () => {
    typist = new Typist('ar');
    const field = await typist.enter('naam');
    typist.press('ب');
    typist.press('Latijnse letters abc');
    typist.press('Hoofdletters');
    typist.press('B');
    typist.press('العربية ابج');
    typist.press('ت');
    expect(field.value).to.equal('بBت');
  });

  it('begins with Latin letters and an at sign for an e-mail address, and with digits for a number', async () => {
    typist = new Typist('uk');
    const email = await typist.enter('email');
    typist.press('a');
    typist.press('apenstaartje');
    typist.press('b');
    typist.press('punt');
    expect(email.value).to.equal('a@b.');
    const phone = await typist.enter('telefoon');
    typist.press('plusteken');
    typist.press('3');
    expect(phone.value).to.equal('+3');
    const day = await typist.enter('datum-dag');
    typist.press('1');
    expect(day.value).to.equal('1');
    await typist.enter('datum-maand');
    typist.press('м');
    await moment();
    expect(typist.told['datum']).to.deep.include({ dag: '1', maand: 'м' });
  });
});
