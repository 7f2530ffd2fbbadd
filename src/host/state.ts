/** Sets a state of the element, that a page can ask for as `:state(…)`. Older browsers know no states. */
export function tellState({ states }: ElementInternals, state: string, isOn: boolean): void {
  try {
    states[isOn ? 'add' : 'delete'](state);
  } catch {
    // nobody can ask for it then
  }
}
