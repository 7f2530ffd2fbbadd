const taken = new Set<number>();

/** Tells the widgets of a page apart: each has the lowest number that no other has, as long as it is in the page. */
export class Ordinal {
  /** 0 while the widget is in no page. */
  number = 0;

  take(): void {
    this.number = 1;
    while (taken.has(this.number)) this.number += 1;
    taken.add(this.number);
  }

  giveBack(): void {
    taken.delete(this.number);
    this.number = 0;
  }
}
