import { executeServerCommand } from '@web/test-runner-commands';

/** Lets the browser show the page as on paper, in forced colours or for who wants less motion; false in an engine that cannot be asked. */
export async function emulate(media: object): Promise<boolean> {
  const { supported } = await executeServerCommand<{ supported: boolean }, object>('x-emulate', media);
  return supported;
}

/** A style sheet of the page, empty at the start of every test of a suite. After each the page looks as usual again. */
export function pageStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  beforeEach(() => document.head.append(style));
  afterEach(async () => {
    style.remove();
    style.textContent = '';
    await emulate({});
  });
  return style;
}
