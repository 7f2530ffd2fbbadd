import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { receiverApp } from './app.js';
import { checkConfig, type ReceiverConfig } from './config.js';
import { openLibsqlStorage } from './database/libsql-storage.js';
import { openDecryption } from './encryption.js';
import { keepRetention } from './retention.js';

/** Opens the data folder and gives the app that serves it, its storage, and a way to close both. */
export async function openReceiver(settings: ReceiverConfig) {
  const config = checkConfig(settings);
  mkdirSync(config.dataDir, { recursive: true });
  const decryption = config.encryption ? await openDecryption(config.dataDir) : undefined;
  const storage = openLibsqlStorage(join(config.dataDir, 'meldingen.db'), config);
  const stopRetention = keepRetention(storage, config.retention, config.log);
  return {
    app: receiverApp({ config, storage, decryption }),
    storage,
    decryption,
    close() {
      stopRetention();
      storage.close();
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
