import { parentPort } from 'node:worker_threads';
import { createDesk } from './desk.ts';
import type { FromThread, Question } from './protocol.ts';
import { Refusal } from './refusal.ts';

// The entry of the thread that reads foreign files. What it cannot make sense of is an answer; a
// bug, or a file that eats all its memory, ends it, and main hears of that.
const say = (message: FromThread): void => parentPort?.postMessage(message);

const desk = createDesk(() => Date.now());

const answer = async (question: Question): Promise<void> => {
  try {
    const found = await desk(question, {
      onShare: (share) => {
        say({ share });
      },
      onEdits: (edits) => {
        say({ edits });
      },
    });
    say({ answer: found });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say({ refused: error.error });
  }
};

parentPort?.on('message', (question: Question) => void answer(question));
