import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Audience } from '../app/audience.ts';

type AudienceChannel = Extract<keyof Handlers, `audience:${string}`>;

export const audienceHandlers = (audience: Audience): Pick<Handlers, AudienceChannel> => ({
  'audience:open': (shown) => audience.open(shown),
  'audience:show': (shown) => {
    audience.show(shown);
    return null;
  },
  'audience:fill': () => {
    audience.fill();
    return null;
  },
  'audience:close': () => {
    audience.close();
    return null;
  },
});
