import type { Presentation } from '../../../shared/domain/presentation.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { languages } from '../../../shared/ipc/settings.ts';
import { formatDay } from '../dates.ts';
import type { Language } from '../dates.ts';

export type About = Pick<Presentation, 'audience' | 'date'>;

/** For whom a talk is, and when, as its bridge begins: "Commissie ABZ · 11 januari 2018". */
export const aboutLine = ({ audience, date }: About, language: Language): string =>
  [audience, date === null ? '' : formatDay(date, language)]
    .filter((one) => one !== '')
    .join(' · ');

/** The slide greets as the app made it, in any of its languages, and not in words of one's own. */
export const isGreeting = (
  { slideKind, words }: Pick<Slide, 'slideKind' | 'words'>,
  about: About,
): boolean =>
  slideKind === 'bridge' && languages.some((one) => aboutLine(about, one) === words.trim());

/** Another audience or date, and the bridge that greets it along. */
export const aboutEdits = (
  talk: About & Pick<Presentation, 'id'>,
  slides: readonly Slide[],
  change: Partial<About>,
  language: Language,
): readonly Edit[] => {
  const value = aboutLine({ ...talk, ...change }, language);
  return [
    ...(['audience', 'date'] as const).flatMap((field): readonly Edit[] => {
      const next = change[field];
      return next === undefined
        ? []
        : [{ op: 'set', kind: 'presentation', id: talk.id, field, value: next }];
    }),
    ...slides
      .filter((one) => isGreeting(one, talk) && one.words !== value)
      .map(({ id }): Edit => ({ op: 'set', kind: 'slide', id, field: 'words', value })),
  ];
};
