/** The letters of a language, as keys. */
export interface Layout {
  /** Tag of the language: how a key is read aloud, and how a letter gets its capital. */
  readonly lang: string;
  /** What stands on the key that leads to it. */
  readonly sign: string;
  /** Rows from top to bottom, each from left to right as on the keys of a desk, parted by spaces. */
  readonly rows: readonly string[];
  /** What stands on both sides of the space bar. */
  readonly comma: string;
  readonly stop: string;
  /** What stands on a key that types something that cannot be seen. */
  readonly faces?: Readonly<Record<string, string>>;
  /** All forms that a typed letter can take, itself included; none of what has no forms. */
  readonly formsOf?: (letter: string) => readonly string[];
}
