/**
 * Marks that nobody sees and every browser obeys; the build sets them in translations. Within `dutch` stands Dutch, which runs from left
 * to right; within `apart` what runs as it does itself, a number among it, without moving what stands around it.
 */
export const marks = { dutch: ['\u2066', '\u2069'], apart: ['\u2068', '\u2069'] } as const;

/** A text as it is read where no element can stand in it: in an attribute, in a file. */
export const withoutMarks = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

/** A text cut where its Dutch names begin and end: every second piece is a name. */
export const cutAtNames = (text: string): readonly string[] => text.split(/\u2066([^\u2066-\u2069]*)\u2069/);
