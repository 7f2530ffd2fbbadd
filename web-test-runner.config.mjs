// @ts-check
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, findFirefox, findWebKit, isMissing } from './scripts/browsers.mjs';
import { extraCommands } from './scripts/test/commands.mjs';
import { testPage } from './scripts/test/page.mjs';
import { sumReporter } from './scripts/test/sum-reporter.mjs';
import { webkitLauncher } from './scripts/test/webkit-launcher.mjs';

const firefox = findFirefox();
const webkit = findWebKit();

/** Chromium always; the others when they are there. CI demands all three, `BROWSERS=chromium,firefox` chooses. */
const wanted =
  process.env.BROWSERS?.split(',') ??
  (process.env.CI
    ? ['chromium', 'firefox', 'webkit']
    : ['chromium', ...(firefox ? ['firefox'] : []), ...(webkit ? ['webkit'] : [])]);

/** A file that is saved opens no panel: Firefox would give it the focus, and the tests after it would hear nothing of theirs. */
const quietDownloads = { 'browser.download.alwaysOpenPanel': false };

/** @type {Record<string, () => Promise<import('@web/test-runner').BrowserLauncher>>} */
const launchers = {
  chromium: async () =>
    chromeLauncher({ launchOptions: { executablePath: await findChromium(), args: chromiumFlags }, concurrency: 2 }),
  firefox: async () => {
    if (!firefox) throw new Error(isMissing.firefox);
    return chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: {
        browser: /** @type {any} */ ('firefox'),
        executablePath: firefox,
        headless: true,
        extraPrefsFirefox: quietDownloads,
      },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
    });
  },
  webkit: async () => {
    if (!webkit) throw new Error(isMissing.webkit);
    return webkitLauncher(webkit);
  },
};

/** Longer than any test takes on a busy machine: what hangs is found, what is slow is not judged. In milliseconds. */
const patience = { test: 120_000, file: 15 * 60_000 };

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['module', 'browser', 'import', 'default'] },
  browsers: await Promise.all(
    wanted.map((name) => {
      const launcher = launchers[name];
      if (!launcher) throw new Error(`BROWSERS knows ${Object.keys(launchers).join(', ')}, not "${name}".`);
      return launcher();
    }),
  ),
  concurrentBrowsers: 2,
  concurrency: 1,
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './tsconfig.json' }), extraCommands()],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), sumReporter()],
  coverage: Boolean(process.env.COVERAGE),
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/locales/generated/**'], reporters: ['text', 'lcov'] },
  testFramework: { config: { timeout: patience.test } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: patience.file,
  testRunnerHtml: testPage,
};
