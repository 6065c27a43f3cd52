import { parentPort } from 'node:worker_threads';
import { comesBack } from './goesAlong.ts';
import { doTask } from './makeOffice.ts';
import type { FromOffice } from './officeThread.ts';
import type { OfficeOrder } from './paper.ts';
import type { PdfTask } from './pdfTask.ts';

// The entry of the thread that does one piece of work. An exception ends it, and main hears of it.
const say = (message: FromOffice): void => {
  parentPort?.postMessage(message, 'result' in message ? comesBack(message.result) : []);
};

const work = async (task: OfficeOrder | PdfTask): Promise<void> => {
  const result = await doTask(task, (share) => {
    say({ share });
  });
  say({ result });
};

parentPort?.once('message', (task: OfficeOrder | PdfTask) => void work(task));
