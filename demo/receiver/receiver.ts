import { join } from 'node:path';
import { receiverApp } from './app.js';
import { Calendar } from './calendar.js';
import type { ReceiverConfig } from './config.js';
import { openLibsqlStorage } from './database/libsql-storage.js';
import { deskPages } from './desk/desk.js';
import { openDecryption } from './encryption.js';
import { keepRetention } from './retention.js';
import { checkConfig } from './settings.js';

/** Opens the data folder and gives the app that fills it, the app of the desk, its storage, and a way to close all. */
export async function openReceiver(settings: ReceiverConfig) {
  const config = checkConfig(settings);
  const storage = openLibsqlStorage(join(config.dataDir, 'meldingen.db'), config);
  const decryption = config.encryption ? await openDecryption(config.dataDir).catch(closing(storage)) : undefined;
  const calendar = new Calendar(storage);
  const stopRetention = keepRetention({ storage, calendar, config });
  return {
    config,
    app: receiverApp({ config, storage, calendar, decryption }),
    desk: deskPages({ config, storage }),
    storage,
    decryption,
    close() {
      stopRetention();
      storage.close();
    },
  };
}

/** Lets nobody keep a database open who could not start. */
const closing =
  ({ close }: Pick<Storage, 'close'>) =>
  (error: unknown): never => {
    close();
    throw error;
  };

export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
