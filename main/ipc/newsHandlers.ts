import type { EventMessage, Handlers } from '../../shared/ipc/contract.ts';
import type { News } from '../store/news/news.ts';

export const newsHandlers = (news: News): Pick<Handlers, 'news:list' | 'news:seen'> => ({
  'news:list': () => news.list(),
  'news:seen': async ({ keys }) => {
    await news.seen(keys);
    return null;
  },
});

export const announceNews = (news: News, announce: (message: EventMessage) => void): (() => void) =>
  news.onChange(() => {
    announce({ name: 'news:changed', detail: null });
  });
