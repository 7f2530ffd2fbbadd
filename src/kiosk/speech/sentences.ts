/** In characters. Some engines fall silent for good in a text that takes them more than 15 seconds. */
const longest = 200;

/** Up to the end of a sentence in any of our scripts. A small letter after it means that it was none ("bijv. de arts"). */
const sentence = /.+?(?:[.!?؟።。…]+(?=\s+[^\s\p{Ll}]|\s*$)|$)/gsu;

/** The most that fits of a long sentence: up to a comma or the like, else a space, else a letter. */
const part = new RegExp(
  `\\S(?:.{0,${longest - 2}}[,;:،؛፣፤—](?=\\s)|.{0,${longest - 1}}(?=\\s|$)|.{0,${longest - 2}})`,
  'gs',
);

/** A text in sentences, none longer than an engine speaks. */
export const sentencesOf = (text: string): readonly string[] =>
  (text.match(sentence) ?? []).flatMap((one) =>
    one.trim().length <= longest ? [one.trim()] : (one.match(part) ?? []),
  );
