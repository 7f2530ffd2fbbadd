/** The node that a screen is drawn in: made anew with every screen and language, whatever a page translator did to the old one. */
export class ScreenNode {
  #node = document.createElement('div');
  #name = '';

  for(name: string): HTMLElement {
    if (name !== this.#name || !this.#node.isConnected) {
      this.#name = name;
      this.#node = document.createElement('div');
    }
    return this.#node;
  }
}
