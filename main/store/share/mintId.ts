/** A UUID of version 7: the moment, then chance. */
export const mintId = (nowMs: number, randomHex: (bytes: number) => string): string => {
  const ms = Math.max(0, Math.floor(nowMs)).toString(16).padStart(12, '0').slice(-12);
  const chance = randomHex(10);
  const variant = ((Number.parseInt(chance.slice(3, 4), 16) & 3) | 8).toString(16);
  return [
    ms.slice(0, 8),
    ms.slice(8),
    `7${chance.slice(0, 3)}`,
    variant + chance.slice(4, 7),
    chance.slice(7, 19),
  ].join('-');
};
