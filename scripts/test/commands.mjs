// @ts-check

const features = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

/**
 * Commands for tests, called by `executeServerCommand`; each answers `{supported}`, false where the engine cannot do it.
 *
 * - `x-emulate` {media?, colorScheme?, reducedMotion?, forcedColors?, contrast?}: media features; `{}` takes all back.
 * - `x-viewport` {width, height}: size of the page.
 * - `x-front`: puts the page before those that run beside it; Chromium sends no click into a frame of one that is behind.
 * @returns {import('@web/test-runner').TestRunnerPlugin<Record<string, any>>}
 */
export const extraCommands = () => ({
  name: 'extra-commands',
  async executeCommand({ command, payload = {}, session: { browser, id } }) {
    const launcher = /** @type {any} */ (browser);
    if (command === 'x-emulate') {
      if (launcher.type !== 'puppeteer' || !/^chrom/i.test(browser.name)) return { supported: false };
      const devtools = await launcher.getPage(id).createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(features).map(([key, name]) => ({
          name,
          value: payload[key] ?? (key === 'forcedColors' ? 'none' : ''),
        })),
      });
      return { supported: true };
    }
    if (command === 'x-viewport') {
      await (launcher.setViewportSize
        ? launcher.setViewportSize(id, payload)
        : launcher.getPage(id).setViewport(payload));
      return { supported: true };
    }
    if (command === 'x-front') {
      if (launcher.type !== 'puppeteer') return { supported: false };
      await launcher.getPage(id).bringToFront();
      return { supported: true };
    }
    return undefined;
  },
});
