import { html } from 'lit/html.js';

/** Names and legal terms that stay Dutch in every language, so that the visitor can say them on the phone. */
const dutch =
  /(Landelijk Meldpunt Zorg|Veilig Thuis|Inspectie Gezondheidszorg en Jeugd|[Kk]lachtenfunctionaris|[Gg]eschilleninstantie|[Kk]lachtencommissie|[Kk]lachtenregeling|[Tt]uchtcollege|[Zz]orgbemiddeling|[Hh]uisartsenpost|Wkkgz|Jeugdstem|Centrum Seksueel Geweld|Kindertelefoon|[Cc]liëntenvertrouwenspersoon|[Pp]atiëntenvertrouwenspersoon)/;

/**
 * A text in which the Dutch names are marked as Dutch, so that a voice speaks them as such and a right-to-left line keeps them
 * together. In Dutch the text is returned as it is.
 */
export function markDutch(text: string, locale: string): unknown {
  if (locale === 'nl') return text;
  return text.split(dutch).map((piece, index) => (index % 2 ? html`<bdi lang="nl">${piece}</bdi>` : piece));
}
