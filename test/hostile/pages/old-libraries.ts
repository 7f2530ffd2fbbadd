import type { Hostile } from '../hostile.js';
import { inOneEngine, scripted, works } from './ends-well.js';

const library = (path: string) => `<script src="/library/${path}"></script>`;
const script = (text: string) => `<script>${text}</script>`;

const prototypeArrayFrom = `Array.from = function (it) {
  if (!it) return [];
  var n = it.length || 0, r = new Array(n);
  while (n--) r[n] = it[n];
  return r;
};`;

/** What Prototype.js 1.6 did before browsers had JSON: every array and text turns itself into text, which JSON then quotes again. */
const prototype16ToJSON = `Object.toJSON = function (object) {
  var type = typeof object;
  if (type === 'undefined' || type === 'function') return;
  if (type === 'boolean') return object.toString();
  if (object === null) return 'null';
  if (object.toJSON) return object.toJSON();
  var results = [];
  for (var property in object) {
    var value = Object.toJSON(object[property]);
    if (value !== undefined) results.push(property.toJSON() + ': ' + value);
  }
  return '{' + results.join(', ') + '}';
};
Array.prototype.toJSON = function () {
  var results = [];
  for (var i = 0; i < this.length; i++) {
    var value = Object.toJSON(this[i]);
    if (value !== undefined) results.push(value);
  }
  return '[' + results.join(', ') + ']';
};
String.prototype.toJSON = function () { return '"' + this.replace(/["\\\\]/g, '\\\\$&') + '"'; };
Number.prototype.toJSON = function () { return isFinite(this) ? this.toString() : 'null'; };`;

/** A browser, or a server with little ICU, that writes Swedish dates without zeros. */
const swedishDates = `(function () {
  var Real = Intl.DateTimeFormat, unpadded = function (text) { return text.replace(/-0/g, '-'); };
  Intl.DateTimeFormat = function (locale, options) {
    var real = new Real(locale, options);
    if (!/^sv/.test(String(locale))) return real;
    return {
      format: function (date) { return unpadded(real.format(date)); },
      formatToParts: function (date) {
        return real.formatToParts(date).map(function (part) {
          return { type: part.type, value: part.value.replace(/^0(?=\\d)/, '') };
        });
      },
      resolvedOptions: function () { return real.resolvedOptions(); }
    };
  };
  Intl.DateTimeFormat.supportedLocalesOf = Real.supportedLocalesOf;
  var write = Date.prototype.toLocaleDateString;
  Date.prototype.toLocaleDateString = function (locale) {
    var text = write.apply(this, arguments);
    return /^sv/.test(String(locale)) ? unpadded(text) : text;
  };
})();`;

const oldArrayMethods = `Array.prototype.remove = function (one) { var at = this.indexOf(one); if (at >= 0) this.splice(at, 1); return this; };
Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
Array.prototype.last = function () { return this[this.length - 1]; };
Function.prototype.method = function (name, body) { this.prototype[name] = body; return this; };
String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
Number.prototype.times = function (what) { for (var i = 0; i < this; i++) what(i); };`;

const ownPromise = `(function () {
  var Real = Promise;
  function Own(work) {
    var real = new Real(work);
    this.then = function (done, failed) { return new Own(function (yes, no) { real.then(done, failed).then(yes, no); }); };
    this['catch'] = function (failed) { return this.then(undefined, failed); };
    this['finally'] = function (last) {
      return this.then(function (value) { last(); return value; }, function (error) { last(); throw error; });
    };
  }
  ['resolve', 'reject', 'all', 'race', 'allSettled', 'any'].forEach(function (name) {
    Own[name] = function (given) { return new Own(function (yes, no) { Real[name](given).then(yes, no); }); };
  });
  window.Promise = Own;
  var realFetch = window.fetch;
  window.fetch = function (input, init) { return Own.resolve(realFetch.call(window, input, init)); };
})();`;

const wrappedTimers = `(function () {
  var later = window.setTimeout, frame = window.requestAnimationFrame, listen = EventTarget.prototype.addEventListener;
  window.setTimeout = function (what, time) { return { id: later(function () { try { what(); } catch (e) { console.log(e); } }, time) }; };
  window.clearTimeout = function (timer) { if (timer && timer.id) window.clearInterval(timer.id); };
  window.requestAnimationFrame = function (what) { frame(function (now) { what(now); }); };
  EventTarget.prototype.addEventListener = function (type, heard, options) {
    return listen.call(this || window, type, typeof heard === 'function' ? function () { return heard.apply(this, arguments); } : heard, options);
  };
})();`;

const namedElements = `<form name="activeElement"></form><form name="hidden"></form><form name="adoptedStyleSheets"></form>
<img name="fonts"><img id="Lit"><a id="msg"></a><a id="crypto"></a><a id="customElements"></a><input id="zod">`;

const broken = (what: string) => `${what} = function () { throw new TypeError('No such thing'); };`;

/** Pages that changed what every script on them stands on. */
export const oldLibraries: readonly Hostile[] = [
  { name: 'without anything strange works', page: {}, holds: works },
  scripted('with Prototype.js 1.7.3', library('prototype-js-core/prototype.js')),
  scripted("with Prototype's Array.from alone", script(prototypeArrayFrom)),
  scripted('with the toJSON of Prototype.js 1.6 sends what was typed', script(prototype16ToJSON), works),
  scripted(
    'with one toJSON of its own on arrays',
    script('Array.prototype.toJSON = function () { return String(this); };'),
    works,
  ),
  scripted(
    'with a method on every object',
    script('Object.prototype.extend = function (more) { return Object.assign(this, more); };'),
  ),
  scripted('with a value on every object', script("Object.prototype.owner = 'page'; Object.prototype.length0 = 0;")),
  scripted('with formatjs polyfills for Dutch and English', '<script src="/bundle/formatjs.js"></script>'),
  scripted('with Swedish dates without zeros', script(swedishDates), works),
  scripted('with zone.js', library('zone.js/bundles/zone.umd.js'), works),
  scripted('with SES, locked down', library('ses/dist/ses.umd.js') + script('lockdown();'), works),
];

/** Pages that took something of the language or the browser away, or put another in its place. */
export const brokenBuiltins: readonly Hostile[] = [
  scripted('with old methods on arrays, functions, texts and numbers', script(oldArrayMethods), works),
  scripted('with a Promise and a fetch of its own', script(ownPromise)),
  scripted('with timers, frames and listeners of its own', script(wrappedTimers)),
  scripted(
    'that patched stopPropagation',
    script('Event.prototype.stopPropagation = function () { this.stopped = true; };'),
    works,
  ),
  scripted(
    'that patched remove of elements',
    script(
      "Element.prototype.remove = function () { this.style.display = 'none'; }; Element.prototype.hide = Element.prototype.remove;",
    ),
  ),
  {
    name: 'whose elements are named as what we use',
    page: { body: `${namedElements}<main>%WIDGET%</main>` },
    holds: works,
  },
  scripted('without AbortSignal.timeout', script('delete AbortSignal.timeout; delete AbortSignal.any;')),
  scripted('without crypto.randomUUID', script('delete Crypto.prototype.randomUUID;')),
  scripted('whose Intl.DateTimeFormat throws', script(broken('Intl.DateTimeFormat'))),
  scripted('whose Intl.PluralRules throws', script(broken('Intl.PluralRules'))),
  scripted('whose structuredClone throws', script(broken('window.structuredClone'))),
  scripted(
    'whose history throws',
    script(broken('History.prototype.pushState') + broken('History.prototype.replaceState')),
    works,
  ),
  scripted('whose Array.prototype.at throws', script(broken('Array.prototype.at'))),
  scripted('whose Object.entries throws', script(broken('Object.entries'))),
  scripted('whose Object.fromEntries gives nothing', script('Object.fromEntries = function () { return undefined; };')),
  scripted(
    'whose scrollIntoView and focus throw',
    script(broken('Element.prototype.scrollIntoView') + broken('HTMLElement.prototype.focus')),
  ),
].map(inOneEngine);
