/** Sizes of text, in per cent; the first is where every visitor begins. */
const sizes = [100, 125, 150, 200] as const;

/** How a visitor wants to see the screen. It falls back with each visitor. */
export interface Wishes {
  readonly textSize: (typeof sizes)[number];
  readonly moreContrast: boolean;
  /** The Dutch under each text, for who helps at the desk. */
  readonly dutchBeside: boolean;
}

export const noWishes: Wishes = { textSize: 100, moreContrast: false, dutchBeside: true };

/** The next larger text; after the largest the first. */
export const withNextSize = (wishes: Wishes): Wishes => ({
  ...wishes,
  textSize: sizes[(sizes.indexOf(wishes.textSize) + 1) % sizes.length] ?? 100,
});
