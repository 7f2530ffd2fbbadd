import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromiumFlags, firefoxFlags } from '../../demo/kiosk/flags.js';
import { listed, sorted, textOf } from '../docs/documents.js';

const guide = 'docs/kiosk.md';
const chromium = JSON.parse(textOf('demo/kiosk/chromium-policies.json')) as Record<string, unknown>;
const { policies: firefox } = JSON.parse(textOf('demo/kiosk/firefox-policies.json')) as {
  policies: Record<string, unknown> & { Preferences: Record<string, { Value: unknown; Status: string }> };
};
const ours = 'https://klachtwijzer.example.nl';

describe('The policies for Chromium', () => {
  const closed = {
    URLBlocklist: ['*'],
    URLAllowlist: [ours, 'chrome://print', 'chrome-untrusted://print'],
    IncognitoModeAvailability: 2,
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    PasswordManagerEnabled: false,
    SyncDisabled: true,
    BrowserSignin: 0,
    TranslateEnabled: false,
    SpellcheckEnabled: false,
    SpellCheckServiceEnabled: false,
    SearchSuggestEnabled: false,
    MetricsReportingEnabled: false,
    DownloadRestrictions: 3,
    AllowFileSelectionDialogs: false,
    DeveloperToolsAvailability: 2,
    DeveloperToolsAvailabilityAllowlist: [ours],
    ExtensionInstallBlocklist: ['*'],
    AudioCaptureAllowed: false,
    VideoCaptureAllowed: false,
  };
  for (const [name, value] of Object.entries(closed)) {
    it(`close ${name}`, () => {
      assert.deepEqual(chromium[name], value);
    });
  }

  it('let a page be printed, with nothing of the browser on the paper', () => {
    assert.equal(chromium['PrintingEnabled'], true);
    assert.equal(chromium['PrintHeaderFooter'], false);
  });
});

describe('The policies for Firefox', () => {
  it('show one site only', () => {
    assert.deepEqual(firefox['WebsiteFilter'], { Block: ['<all_urls>'], Exceptions: [`${ours}/*`] });
  });

  const closed = {
    PrivateBrowsingModeAvailability: 2,
    SanitizeOnShutdown: true,
    DisableFormHistory: true,
    PasswordManagerEnabled: false,
    OfferToSaveLogins: false,
    AutofillAddressEnabled: false,
    DisableDeveloperTools: true,
    BlockAboutConfig: true,
    TranslateEnabled: false,
    SearchSuggestEnabled: false,
    DisableTelemetry: true,
  };
  for (const [name, value] of Object.entries(closed)) {
    it(`close ${name}`, () => {
      assert.equal(firefox[name], value);
    });
  }

  it('lock every preference', () => {
    for (const [name, { Status }] of Object.entries(firefox.Preferences)) assert.equal(Status, 'locked', name);
  });
});

describe('What a kiosk is started with', () => {
  it('leaves the help that people bring or the device has', () => {
    const names = [chromium, firefox, firefox.Preferences, chromiumFlags, firefoxFlags].flatMap(Object.keys);
    const help = /accessib|a11y|speech|zoom|pinch|contrast|caret|screen-?reader|text-?scale|font-?size|reduced|magnif/i;
    assert.deepEqual(
      names.filter((name) => help.test(name)),
      [],
    );
  });

  it('leaves the walls within the browser standing', () => {
    for (const flag of [...Object.keys(chromiumFlags), ...Object.keys(firefoxFlags)])
      assert.doesNotMatch(flag, /sandbox|web-security|site-isolation|remote-debugging-port|ignore-certificate/, flag);
  });

  it('stands in the guide, all of it and nothing else', () => {
    assert.deepEqual(sorted(listed(guide, 'beleid voor Chromium')), sorted(Object.keys(chromium)));
    assert.deepEqual(sorted(listed(guide, 'vlag voor Chromium')), sorted(Object.keys(chromiumFlags)));
    assert.deepEqual(sorted(listed(guide, 'vlag voor Firefox')), sorted(Object.keys(firefoxFlags)));
    assert.deepEqual(
      sorted(listed(guide, 'beleid voor Firefox')),
      sorted([...Object.keys(firefox).filter((name) => name !== 'Preferences'), ...Object.keys(firefox.Preferences)]),
    );
  });
});
