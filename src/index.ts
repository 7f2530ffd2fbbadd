export { LmzKlachtwijzer } from './host/lmz-klachtwijzer.js';
export * from './page/events.js';
export * from './page/sending-events.js';
export type { Payload, Receipt } from './complaint/payload/payload.schema.js';
