import type { Payload } from './payload.ts';

/** "coördinator Bedum, 2015–2018": never a name. */
export const fromWords = ({ area, since, until }: Payload['from']): string => {
  const years = since === null || since === until ? String(until) : `${since}–${until}`;
  return [`coördinator ${area}`.trim(), years].join(', ');
};
