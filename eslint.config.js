// @ts-check
import a11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const never = (/** @type {string} */ regex, /** @type {string} */ message) => ({ regex, message });

/** Who may import whom stands in .dependency-cruiser.mjs. */
const forbiddenInSrc = [
  never('^zod(/v\\d)?$|^zod/(?!mini$)', 'Classic zod is four times the size and probes `new Function`: use zod/mini.'),
  never('^lit.*/(unsafe-html|unsafe-svg|unsafe-mathml|static-html)(\\.js)?$', 'This is a door past Trusted Types.'),
  never('^lit.*/style-map(\\.js)?$', 'styleMap sets a style attribute, which a strict policy blocks: use a class.'),
];

const outside = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Only complaint/ and the host fetch: effects are handed in.',
}));
const page = ['document', 'window', 'navigator', 'location', 'customElements'].map((name) => ({
  name,
  message: 'This room knows no page.',
}));
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'history', 'cookieStore'].map((name) => ({
  name,
  message: 'The widget keeps nothing and leaves the address alone.',
}));
const globals = (/** @type {{ name: string, message: string }[]} */ ...names) => ({
  'no-restricted-globals': ['error', ...storage, ...names],
});

/** What of the browser a room does not touch. */
const roomOf = (/** @type {string} */ name, /** @type {{ name: string, message: string }[]} */ ...names) => ({
  files: [`src/${name}/**/*.ts`],
  rules: globals(...names),
});

const html = 'MemberExpression[property.name=/^(inner|outer)HTML$|^(insertAdjacentHTML|setHTMLUnsafe|writeln)$/]';
const noMarkup = [
  { selector: html, message: 'Text becomes markup only in a lit template.' },
  { selector: 'ImportNamespaceSpecifier', message: 'Import names: a whole namespace is not tree-shaken.' },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict policy blocks style attributes: use a class.',
  },
];

/** Where lazy doors may stand: each is a promise about what is fetched when. */
const doorFiles = [
  'src/entry.ts',
  'src/host/lmz-klachtwijzer.ts',
  'src/doors/engine.ts',
  'src/doors/form.ts',
  'src/doors/kiosk.ts',
];
const noDoor = { selector: 'ImportExpression', message: `Lazy doors stand in ${doorFiles.join(', ')} only.` };

/** @type {Record<string, 'error'>} */
const a11yRules = Object.fromEntries(Object.keys(a11y.rules).map((name) => [`lit-a11y/${name}`, 'error']));

export default tseslint.config(
  {
    ignores: ['dist/', 'coverage/', 'src/locales/generated/', 'custom-elements.json', 'demo/receiver/data/', '.cache/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'no-async-promise-executor': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': a11y },
    rules: {
      ...a11yRules,
      // from the days when browsers changed a closed list at every arrow key; its sibling in jsx-a11y was withdrawn
      'lit-a11y/no-invalid-change-handler': 'off',
      'no-restricted-imports': ['error', { patterns: forbiddenInSrc }],
      ...globals(),
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use crypto: references and keys must not be guessed.' },
        { object: 'document', property: 'cookie', message: 'The widget keeps nothing.' },
      ],
      'no-restricted-syntax': ['error', ...noMarkup, noDoor],
    },
  },
  { files: ['src/page/warnings.ts'], rules: { 'no-console': 'off' } },
  { files: doorFiles, rules: { 'no-restricted-syntax': ['error', ...noMarkup] } },
  ...['flows', 'machines', 'takeaway'].map((name) => roomOf(name, ...outside, ...page)),
  ...['components', 'locales'].map((name) => roomOf(name, ...outside)),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's assertions are expressions
      'no-template-curly-in-string': 'off', // code and placeholders are quoted here
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe|test)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs.',
        },
        { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
      ],
    },
  },
);
