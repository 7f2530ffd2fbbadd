import type { FormContext } from './form-context.js';
import { valueOf, type Draft } from './draft.js';
import { isOld } from './notices.js';
import { anonymityIn, hasIdentity, isUnreachable } from './visitor.js';

/** What the visitor gave and agreed to: what can be said of what happens next depends on it. */
export interface Shared {
  readonly isAnonymous: boolean;
  /** A name or a way to be reached was given. */
  readonly hasIdentity: boolean;
  readonly isReachable: boolean;
  /** An inspector may have name, contact data and story. */
  readonly withInspector: boolean;
  /** The provider may have name and story. */
  readonly withProvider: boolean;
  readonly asksToFollow: boolean;
  readonly isOld: boolean;
}

export function sharedIn(draft: Draft, context: FormContext): Shared {
  const anonymity = anonymityIn(draft, context);
  const isReport = draft.soort === 'klacht';
  const isAnonymous = anonymity === 'anoniem';
  const consents = isReport && hasIdentity(draft, context);
  return {
    isAnonymous,
    hasIdentity: hasIdentity(draft, context),
    isReachable: !isAnonymous && !isUnreachable(draft),
    withInspector: consents && valueOf(draft, 'toestemmingInspecteur') === 'ja',
    withProvider: consents && anonymity === 'bekend' && valueOf(draft, 'toestemmingAanbieder') === 'ja',
    asksToFollow:
      isReport && !isAnonymous && valueOf(draft, 'klachtGestuurd') === 'ja' && valueOf(draft, 'klachtVolgen') === 'ja',
    isOld: isReport && isOld(draft, context),
  };
}
