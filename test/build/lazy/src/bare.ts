Object.assign(globalThis, { engine: import('./engine.js') });
