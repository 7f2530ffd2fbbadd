/** What keyboards with Latin letters share. */
export const latin = { sign: 'abc', comma: ',', stop: '.' };
