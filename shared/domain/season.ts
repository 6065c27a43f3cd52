export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

export const seasonNames: Readonly<Record<'nl' | 'en', Readonly<Record<Season, string>>>> = {
  nl: { spring: 'voorjaar', summer: 'zomer', autumn: 'najaar', winter: 'winter' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
};

/** The season that a month (1 to 12) lies in. */
export const seasonOf = (month: number): Season => {
  if (month < 3 || month === 12) return 'winter';
  return seasons[Math.floor(month / 3) - 1] ?? 'winter';
};
