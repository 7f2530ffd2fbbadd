import type { Door } from './lazy.js';

const failures = new Map<string, number>();

/**
 * Opens a lazy door, and once more when that fails. Browsers remember a failed `import()` by its URL, so every new try asks for
 * another one (`?r=1`). Rejects when the second try fails too; a later call tries yet another URL.
 */
export async function loadAgain<T>(key: string, door: Door<T>): Promise<T> {
  const attempt = () => {
    const failed = failures.get(key) ?? 0;
    return door(failed ? `?r=${failed}` : '').catch((error: unknown) => {
      failures.set(key, failed + 1);
      throw error;
    });
  };
  return attempt().catch(attempt);
}

/** Whether something did not come although it was asked for again: what this page was made for may be gone, and a new page helps. */
export const comesNoMore = (): boolean => [...failures.values()].some((count) => count > 2);

/** Whether a chunk came and then threw, rather than not coming or coming cut off: asking again does not help then. */
export const isDefect = (error: unknown): boolean => {
  const { name, message = '' } = (error ?? {}) as Partial<Error>;
  return name !== 'SyntaxError' && !(name === 'TypeError' && /import|load|fetch|MIME|module/i.test(message));
};
