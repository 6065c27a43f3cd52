import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Search } from '../search/search.ts';

export const searchHandlers = (search: Search): Pick<Handlers, 'search:find'> => ({
  'search:find': (query) => search.find(query),
});
