import { expect } from '@open-wc/testing';
import { isLanguageTag, langOf, matchLocale } from '../../src/locales/match-locale.js';

const locales = ['nl', 'en', 'ar', 'uk'] as const;

describe('the locale for a language tag', () => {
  const served: readonly [string, string | undefined][] = [
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['ar-MA', 'ar'],
    ['AR', 'ar'],
    ['en_GB', 'en'],
    ['uk-Cyrl-UA', 'uk'],
    ['', undefined],
    ['eo', undefined],
    ['n', undefined],
    ['nld', undefined],
    ['-nl', undefined],
    ['constructor', undefined],
  ];
  for (const [tag, locale] of served) {
    it(`"${tag}" is ${locale ?? 'none of ours'}`, () => {
      expect(matchLocale(tag, locales)).to.equal(locale);
    });
  }
});

describe('a language tag', () => {
  for (const tag of ['nl', 'NL-be', 'en_GB', 'uk-Cyrl-UA', 'eo', 'x-klingon', 'sl-rozaj-biske-1994']) {
    it(`may be "${tag}"`, () => {
      expect(isLanguageTag(tag)).to.equal(true);
    });
  }
  for (const text of ['', ' ', 'klingon!!', ' nl', 'nl-', '-nl', 'nl--BE', '12', 'nederlands-taal', 'nl, en', 'nl\n']) {
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(isLanguageTag(text)).to.equal(false);
    });
  }
});

describe('the language that holds for an element', () => {
  const place = document.createElement('div');

  beforeEach(() => {
    document.documentElement.lang = 'nl';
    place.lang = '';
    place.replaceChildren();
    document.body.append(place);
  });
  afterEach(() => place.remove());

  const inside = (parent: ParentNode): Element => {
    const element = document.createElement('p');
    parent.append(element);
    return element;
  };

  it('is its own', () => {
    const element = inside(place);
    element.setAttribute('lang', 'tr');
    expect(langOf(element)).to.equal('tr');
  });

  it('is that of the nearest ancestor', () => {
    place.lang = 'pl';
    expect(langOf(inside(inside(place)))).to.equal('pl');
    place.lang = '';
    expect(langOf(inside(place))).to.equal('nl');
  });

  it('is found through shadow hosts, however deep', () => {
    place.lang = 'ar-MA';
    const outer = inside(place).attachShadow({ mode: 'closed' });
    const inner = inside(outer).attachShadow({ mode: 'open' });
    expect(langOf(inside(inner))).to.equal('ar-MA');
  });

  it('is that of the next one when the nearest is no language tag', () => {
    place.lang = 'en';
    const element = inside(place);
    element.setAttribute('lang', 'klingon!!');
    expect(langOf(element)).to.equal('en');
  });

  it('is none when nobody says', () => {
    expect(langOf(document.createElement('p'))).to.equal('');
  });
});
