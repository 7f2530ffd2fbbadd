/**
 * What a server gets that is built for a page without being one, as at the edge: there Lit cannot be loaded. Nothing registers, and
 * the class only has its name.
 */
export class LmzKlachtwijzer {}
export * from './page/events.js';
export * from './page/sending-events.js';
