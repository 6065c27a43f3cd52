import { parentPort } from 'node:worker_threads';
import { makeOffice } from './makeOffice.ts';
import type { FromOffice } from './officeThread.ts';
import type { OfficeOrder } from './paper.ts';

// The entry of the thread that makes one office file. An exception ends it, and main hears of it.
const say = (message: FromOffice): void => parentPort?.postMessage(message);

const make = async (order: OfficeOrder): Promise<void> => {
  const bytes = await makeOffice(order, (share) => {
    say({ share });
  });
  say({ bytes });
};

parentPort?.once('message', (order: OfficeOrder) => void make(order));
