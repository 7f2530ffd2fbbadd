/** Tells a page whether something was typed that is not sent: it can ask for `:state(unsent)`. Older browsers know no states. */
export function tellUnsent({ states }: ElementInternals, isUnsent: boolean): void {
  try {
    states[isUnsent ? 'add' : 'delete']('unsent');
  } catch {
    // nobody can ask for it then
  }
}
