/** What carries a text, or may: typing, composing, the clipboard, and dragging. */
const withText =
  'beforeinput input textInput compositionstart compositionupdate compositionend copy cut paste dragstart drag dragover drop';

/** What is typed, pasted and dragged in our fields is nobody else's: these events stop at the widget. */
export function keepOwnEvents(root: ShadowRoot): void {
  for (const type of withText.split(' ')) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      // A key with a name says nothing of a text: Escape closes the dialog that we stand in.
      if (!/^[A-Z][a-z\d]/.test((event as KeyboardEvent).key)) event.stopPropagation();
    });
}
