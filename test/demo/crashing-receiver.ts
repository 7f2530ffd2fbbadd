import { startDemo } from '../../demo/server.js';

/** A receiver of its own process, to be killed: it says where it listens and what folder it uses comes from outside. */
const demo = await startDemo({ receiver: { dataDir: process.argv[2]!, encryption: false } });
process.stdout.write(`${demo.url}\n`);
