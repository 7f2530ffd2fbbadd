export { LmzKlachtwijzer } from './lmz-klachtwijzer.js';
export * from './events.js';
export type { Payload, Receipt } from './complaint/payload.schema.js';
