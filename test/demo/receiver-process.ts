import { startDemo } from '../../demo/server.js';

/**
 * A receiver in a process of its own, to be measured or killed. The first argument is its data folder. It prints its address and that
 * of the desk, and answers a message with the processor time that it has used, in microseconds.
 */
const demo = await startDemo({ receiver: { dataDir: process.argv[2]!, encryption: false } });
process.stdout.write(`${demo.url} ${demo.deskUrl}\n`);
process.once('SIGTERM', () => void demo.close().then(() => process.exit()));
process.on('message', () => process.send?.(process.cpuUsage()));
