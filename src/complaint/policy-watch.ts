/**
 * Watches whether the page's own Content-Security-Policy refuses a request: then nothing left the device, which the error of
 * `fetch` does not say.
 */
export function watchPolicy(endpoint: string) {
  let refused = false;
  const { href, origin } = new URL(endpoint);
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    const ours = event.blockedURI === href || event.blockedURI === origin;
    if (ours && event.disposition === 'enforce' && event.effectiveDirective === 'connect-src') refused = true;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return {
    /** Whether it was refused; asked after `fetch` has failed. The report comes in a task of its own, so one is waited for. */
    blocked: async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve));
      return refused;
    },
    stop: () => document.removeEventListener('securitypolicyviolation', onViolation),
  };
}
