const own = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'drop', 'dragover'];

/** Keys, typing and the clipboard in our fields are nobody else's: these events stop at the widget. */
export function keepOwnEvents(root: ShadowRoot): void {
  for (const type of own) root.addEventListener(type, (event) => event.stopPropagation());
}
