// @ts-check

/**
 * Runs in the page before the tests. The runner clones what a failed assertion compared; elements and functions cannot be cloned,
 * and the whole file would then hang until its time is over.
 */
function sendWhatCannotBeCloned() {
  const clone = window.structuredClone;
  /** @type {(key: string, value: unknown) => unknown} */
  const asText = (_key, value) => {
    if (value instanceof Node) return value instanceof Element ? value.outerHTML.slice(0, 200) : value.nodeName;
    return typeof value === 'function' ? String(value) : value;
  };
  /** @type {typeof structuredClone} */
  window.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch (error) {
      if (!String(/** @type {any} */ (value)?.type).startsWith('wtr-')) throw error;
      return JSON.parse(JSON.stringify(value, asText));
    }
  };
}

/**
 * The page that tests run in.
 * @param {string} framework address of the test framework
 */
export const testPage = (framework) => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Test</title>
<body>
<script>(${sendWhatCannotBeCloned})()</script>
<script type="module" src="${framework}"></script>
</body>
</html>`;
