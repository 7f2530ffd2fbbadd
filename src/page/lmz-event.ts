/** What all events of the widget share: they leave the shadow root and bubble through the page. */
export abstract class LmzEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, detail });
  }
}
