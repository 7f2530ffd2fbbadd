/** Milliseconds: the report comes in a task of its own, before or after `fetch` fails. */
const patience = 100;

/**
 * Watches whether the page's own Content-Security-Policy refuses a request: then nothing left the device, which the error of
 * `fetch` does not say.
 */
export function watchPolicy(endpoint: string) {
  const { href, origin } = new URL(endpoint);
  let report = () => {};
  const refused = new Promise<true>((resolve) => {
    report = () => resolve(true);
  });
  const onViolation = ({ blockedURI, disposition, effectiveDirective }: SecurityPolicyViolationEvent) => {
    const ours = blockedURI === href || blockedURI === origin;
    if (ours && disposition === 'enforce' && effectiveDirective === 'connect-src') report();
  };
  // Before any listener of the page, which may keep the event to itself.
  window.addEventListener('securitypolicyviolation', onViolation, true);
  return {
    /** Whether it was refused; asked after `fetch` has failed. */
    blocked: (): Promise<boolean> =>
      Promise.race([refused, new Promise<false>((resolve) => setTimeout(resolve, patience, false))]),
    stop: () => window.removeEventListener('securitypolicyviolation', onViolation, true),
  };
}
