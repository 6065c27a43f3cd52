import { errorPlace } from '../app/errorPlace.ts';
import { toMain } from '../process/toMain.ts';
import type { FromSearch, ToSearch } from './protocol.ts';
import { createSearchIndex } from './searchIndex.ts';

// The program of the search process: the index takes more memory than the rest of the app, and its
// faults end nothing but search.

const main = toMain<FromSearch, ToSearch>();
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
    case 'find':
      main.send({ say: 'found', ask: message.ask, reply: index.find(message.query) });
      return;
  }
};

let hasFailed = false;

main.receive((message) => {
  // What it holds can no longer be trusted; main ends it.
  if (hasFailed) return;
  try {
    answer(message);
  } catch (error) {
    hasFailed = true;
    main.send({ say: 'failed', where: errorPlace(error) });
  }
});
