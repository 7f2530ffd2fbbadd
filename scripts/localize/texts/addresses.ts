/** Addresses of e-mail and websites: nobody translates them, and a line from right to left would turn their parts around. */
export const addresses = /[\w.+-]+@[\w.-]+\w|(?:https?:\/\/)?\b[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:nl|org|com)\b/giu;
