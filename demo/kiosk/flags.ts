/** A flag of a browser, and why a kiosk has it. */
export type Flags = Readonly<Record<string, string>>;

export const chromiumFlags: Flags = {
  '--kiosk': 'full screen, no tabs, no address bar, no menus',
  '--incognito': 'history, cache and cookies stay in memory',
  '--kiosk-printing': 'printing asks nothing and shows no preview, in which the next visitor could read',
  '--no-first-run': 'no welcome page',
  '--no-default-browser-check': 'no question about the default browser',
  '--noerrdialogs': 'no windows about errors on top of the page',
  '--hide-crash-restore-bubble': 'no offer to restore pages after a crash',
  '--overscroll-history-navigation=0': 'a swipe does not go back in the history',
  '--disable-breakpad': 'no crash report: it would hold what was in memory',
  '--disable-extensions': 'no extensions, and no requests for newer ones',
  '--disable-sync': 'nothing goes to an account',
  '--disable-background-networking': 'no requests but those of the page',
  '--disable-component-update': 'no requests for parts of the browser; updates come with the system',
  '--password-store=basic': 'no window that asks for the password of a keyring',
};

export const firefoxFlags: Flags = {
  '--kiosk': 'full screen, no tabs, no address bar, no menus',
  '--no-remote': 'does not hand its page to a Firefox that runs already',
  '--private-window': 'history, cache and cookies stay in memory; the address follows it',
};
