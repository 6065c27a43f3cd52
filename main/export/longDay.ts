/** Where the coordinators live: what day it is goes by that. */
export const ownZone = 'Europe/Amsterdam';

const formats = new Map<string, Intl.DateTimeFormat>();

/** "3 maart 2018", where the coordinators live. Making a format costs far more than using it. */
export const longDay = (day: Date, locale: string): string => {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: ownZone });
  formats.set(locale, format);
  return format.format(day);
};
