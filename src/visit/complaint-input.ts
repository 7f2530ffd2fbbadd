import type { Surroundings } from '../complaint/form/form-context.js';
import type { Destination } from '../complaint/form/progress.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import { treeVersion } from '../flows/version.js';
import { currentLocale } from '../locales/localization.js';
import type { Appearance } from '../page/attributes.js';
import { defaultRecipient, type Settings } from '../page/settings.js';

/** What page and day say of the form. */
export function surroundingsOf({ privacyUrl, herkomst }: Settings, { mode }: Appearance): Surroundings {
  return {
    hasPrivacyUrl: privacyUrl !== undefined,
    kanaal: mode,
    taal: currentLocale(),
    boomVersie: treeVersion,
    today: todayInAmsterdam(),
    ...(herkomst !== undefined && { herkomst }),
  };
}

/** Where a complaint goes, as the page says now; nothing: the page takes none. */
export function destinationOf({ endpoint, recipient, publicKey, keyThumbprints }: Settings): Destination | undefined {
  if (endpoint === undefined) return undefined;
  return {
    endpoint,
    recipient,
    recipientIsLmz: recipient === defaultRecipient,
    ...(publicKey !== undefined && { encryption: { keySet: publicKey, thumbprints: keyThumbprints } }),
  };
}
