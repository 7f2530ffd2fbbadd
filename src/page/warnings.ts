const given = new Set<string>();

/**
 * Tells the integrator, once per page and only in the console, what is wrong with the embedding. Never called with anything that
 * a visitor typed or chose.
 */
export function warnIntegrator(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  console.warn(`<lmz-klachtwijzer>: ${message}`);
}
