// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

/** Flags with which Chromium runs anywhere, also as root, in a container and without a network. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** What to tell somebody whose machine lacks an engine: that it is not there, and how to get it. */
export const isMissing = {
  chromium:
    'There is no Chromium to test with: install Chromium or Chrome, or set CHROME_PATH to one, or (Linux x64) run `npm ci` without --omit=dev.',
  firefox: 'There is no Firefox to test with: install it (Debian: firefox-esr) or set FIREFOX_PATH.',
  webkit:
    'There is no WebKit to test with: install WebKitWebDriver and Xvfb (Debian: webkit2gtk-driver, xvfb). Linux only.',
};

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where macOS and Windows keep what is not on the path. */
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The first of these programs that is on the path.
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * The Chromium that comes with a development dependency, unpacked once. Three things it needs: to be told that its own NSS
 * libraries are wanted, a folder per version, and a list of fonts, for without any font every page crashes.
 * @returns {Promise<string | undefined>}
 */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = join(project, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return undefined;
  const folder = join(project, 'node_modules/.cache', `chromium-${JSON.parse(readFileSync(manifest, 'utf8')).version}`);
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: AWS_EXECUTION_ENV ?? 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>`,
    );
    process.env.FONTCONFIG_FILE = fonts;
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' });
    return path;
  } catch {
    return undefined;
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
  }
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** @type {Promise<string> | undefined} */
let chromium;

/**
 * Path of a Chromium to test with: `CHROME_PATH`, else one that is installed, else the packaged one. Throws, with what can be
 * done, when there is none.
 * @returns {Promise<string>}
 */
export function findChromium() {
  chromium ??= searchChromium();
  return chromium;
}

async function searchChromium() {
  const found =
    process.env.CHROME_PATH ??
    onPath(chromiumNames) ??
    chromiumPlaces.find((path) => existsSync(path)) ??
    (await packagedChromium());
  if (found) return found;
  throw new Error(isMissing.chromium);
}

/** Path of Firefox, when it is installed. */
export const findFirefox = () => process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']);

/**
 * What WebKitGTK needs to be driven, when all of it is installed.
 * @returns {{ driver: string, display: string, browser: string } | undefined}
 */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = onPath(['Xvfb']);
  const libraries = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/libexec',
    '/usr/lib',
  ];
  const browser = libraries
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')))
    .find((path) => existsSync(path));
  return driver && display && browser ? { driver, display, browser } : undefined;
}
