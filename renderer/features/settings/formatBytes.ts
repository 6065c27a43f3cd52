import { localeOf } from '../../domain/dates.ts';
import type { Language } from '../../domain/dates.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** 1 234 567 as "1,2 MB". */
export const formatBytes = (bytes: number, language: Language): string => {
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
};
