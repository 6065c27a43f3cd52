import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import { seasonNames, seasonOf } from '../../../shared/domain/season.ts';
import { exportWords } from '../exportWords.ts';

/** "3 maart 2018", "maart 2018", "voorjaar 2018" or "2018". */
export const whenInWords = ({ value, precision }: FuzzyDate, language: 'nl' | 'en'): string => {
  const year = value.slice(0, 4);
  if (precision === 'year') return year;
  if (precision === 'season') {
    return `${seasonNames[language][seasonOf(Number(value.slice(5, 7)))]} ${year}`;
  }
  return new Intl.DateTimeFormat(exportWords(language).locale, {
    ...(precision === 'day' && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${value}T00:00:00Z`));
};

export const dayFuzzy = (value: string): FuzzyDate => ({ value, precision: 'day' });
