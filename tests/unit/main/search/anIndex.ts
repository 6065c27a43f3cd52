import { createSearchIndex } from '../../../../main/search/searchIndex.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import type { SearchQuery } from '../../../../shared/ipc/search.ts';
import { aRecord, idOf } from './records.ts';

export const indexOf = (...records: RawRecord[]) => {
  const index = createSearchIndex();
  index.put(records);
  index.filled();
  return index;
};

export const find = (
  index: ReturnType<typeof indexOf>,
  text: string,
  options: Partial<SearchQuery> = {},
) => index.find({ text, limit: 20, ...options });

export const titles = (index: ReturnType<typeof indexOf>, text: string): string[] =>
  find(index, text).hits.map(({ title }) => title);

export const lesson = (number: number, title: string, more = {}): RawRecord =>
  aRecord('lesson', idOf(number), { title, ...more });
export const initiative = (number: number, title: string, more = {}): RawRecord =>
  aRecord('initiative', idOf(number), { title, ...more });
