import { runDemo } from '../../demo/server.js';

/*
 * `npm start` with the widget as it is built, so that a test never builds.
 */
await runDemo(process.env, () => undefined);
