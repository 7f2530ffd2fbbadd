/** The colours that others are made of. A page has one list of registered names, so theirs tell whose they are. */
const names = ['ink', 'ground', 'paper', 'accent', 'line', 'quiet'];

/** Lets the browser work out each of them once for every ground, instead of its whole formula again at every use. */
export function registerColours(): void {
  for (const name of names) {
    try {
      CSS.registerProperty({ name: `--lmz_${name}`, syntax: '<color>', inherits: true, initialValue: '#000' });
    } catch {
      // Registered before, or by no means: slower, and the same colours.
    }
  }
}
