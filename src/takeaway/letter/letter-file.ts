import type { LetterLine, LetterPart } from '../../complaint/letter/letter-part.js';

/** A letter in one language, for a file. */
export interface FiledLetter {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly parts: readonly LetterPart[];
  /** Above it, when it is not the letter that is sent. */
  readonly title?: string;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] as string);

function lineHtml(line: LetterLine): string {
  if ('says' in line) return escaped(line.says);
  const label = line.label === undefined ? '' : `${escaped(line.label)} `;
  return 'typed' in line
    ? `${label}<span class="typed" dir="auto">${escaped(line.typed)}</span>`
    : `${label}${'<span class="room"></span>'.repeat(line.room)}`;
}

function partHtml({ as, lines }: LetterPart): string {
  const pieces = lines.map(lineHtml);
  switch (as) {
    case 'heading':
      return `<h1>${pieces.join(' ')}</h1>`;
    case 'list':
      return `<ul>${pieces.map((piece) => `<li>${piece}</li>`).join('')}</ul>`;
    default:
      return `<p>${pieces.join(as === 'text' ? ' ' : '<br>')}</p>`;
  }
}

const letterHtml = ({ lang, dir, parts, title }: FiledLetter): string =>
  `<article lang="${lang}" dir="${dir}">${title === undefined ? '' : `<h2>${escaped(title)}</h2>`}
${parts.map(partHtml).join('\n')}
</article>`;

/** A page of its own, which needs nothing else. What was typed stands in it as text. */
export const letterFile = (letters: readonly FiledLetter[], css: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Brief</title>
<style>${css}</style>
</head>
<body>
${letters.map(letterHtml).join('\n')}
</body>
</html>
`;
