import { errorPlace } from '../app/errorPlace.ts';
import type { FromSearch, ToSearch } from './protocol.ts';
import { createSearchIndex } from './searchIndex.ts';

// The program of the search process: the index takes more memory than the rest of the app, and its
// faults end nothing but search.

const port = process.parentPort;
const index = createSearchIndex();

const tell = (message: FromSearch): void => {
  port.postMessage(message);
};

const answer = (message: ToSearch): void => {
  switch (message.say) {
    case 'put':
      index.put(message.records);
      return;
    case 'drop':
      index.drop(message.kind, message.ids);
      return;
    case 'filled':
      index.filled();
      return;
    case 'find':
      tell({ say: 'found', ask: message.ask, reply: index.find(message.query) });
      return;
  }
};

let hasFailed = false;

port.on('message', ({ data }: { readonly data: ToSearch }) => {
  // What it holds can no longer be trusted; main ends it.
  if (hasFailed) return;
  try {
    answer(data);
  } catch (error) {
    hasFailed = true;
    tell({ say: 'failed', where: errorPlace(error) });
  }
});
