/** What carries a text, or may: typing, composing, the clipboard, and dragging. */
const withText = [
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drag',
  'dragstart',
  'dragenter',
  'dragover',
  'dragleave',
  'dragend',
  'drop',
];
const keys = ['keydown', 'keypress', 'keyup'];

/** A key that says nothing of a text: Escape closes the dialog that we stand in, Tab stays in it. Names of keys are words, texts are not. */
const isBare = ({ key = '', isComposing }: KeyboardEvent): boolean =>
  /^(F\d+|[A-Z][a-z]+[A-Za-z]*)$/.test(key) && !isComposing && !/^(Dead|Process|Unidentified)$/.test(key);

/** What is typed, pasted and dragged in our fields is nobody else's: these events stop at the widget. */
export function keepOwnEvents(root: ShadowRoot): void {
  for (const type of withText) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of keys)
    root.addEventListener(type, (event) => {
      if (!isBare(event as KeyboardEvent)) event.stopPropagation();
    });
}
