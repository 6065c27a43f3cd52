import { parentPort } from 'node:worker_threads';
import type { FromSearch, ToSearch } from './protocol.ts';
import { createSearchIndex } from './searchIndex.ts';

// The entry of the search thread. An exception ends it; main starts another.
const index = createSearchIndex();

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
    case 'find': {
      const found: FromSearch = { ask: message.ask, reply: index.find(message.query) };
      parentPort?.postMessage(found);
      return;
    }
  }
};

parentPort?.on('message', answer);
