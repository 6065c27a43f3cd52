import { dayIn } from '../../shared/domain/calendarDay.ts';
import type { Panel } from '../../shared/domain/enums.ts';
import { longDay, ownZone } from './longDay.ts';

/** One lesson or initiative as it stands on paper, whatever the format. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  /** Name for machines beside the words for people; lists stay lists in front matter. */
  readonly facts: readonly SheetFact[];
  readonly sections: readonly SheetSection[];
  /** For everybody to see, each with words for who cannot. */
  readonly photos: readonly SheetPhoto[];
}

export interface SheetPhoto {
  readonly hash: string;
  readonly mediaType: string;
  readonly size: number;
  readonly alt: string;
}

export interface SheetFact {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
  /** How people read it, when machines read it otherwise: a date in words. */
  readonly spoken?: string;
  /** Its one value is a day: a table can put it in order. */
  readonly isDay?: true;
}

export interface SheetSection {
  readonly heading: string;
  /** Markdown as the coordinator wrote it. */
  readonly markdown: string;
}

/** Names of the records that a sheet refers to; an unknown id has no name and is left out. */
export interface Names {
  readonly village: (id: string) => string | undefined;
  readonly area: (id: string) => string | undefined;
  /** Only one that colleagues have: the title of a private card is nobody else's. */
  readonly sharedInitiative: (id: string) => string | undefined;
  readonly activity: (id: string) => string | undefined;
  readonly programme: (id: string) => string | undefined;
  readonly fundingSource: (id: string) => string | undefined;
  /** The corner of the drieluik where a party sits, residents too: a corner has no name. */
  readonly panel: (id: string) => Panel | undefined;
  /** Organisations only: a group of residents stays at home. */
  readonly organisation: (id: string) => NamedParty | undefined;
}

export interface NamedParty {
  readonly name: string;
  readonly panel: Panel;
}

/** What nobody can see is no title, and Chromium makes no bookmark of it: signs without width too. */
export const titleOr = (title: string, untitled: string): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? title.trim() : untitled;

/** Only what is filled in goes on paper. */
export const factsWithValues = (facts: readonly SheetFact[]): readonly SheetFact[] =>
  facts
    .map((fact) => ({ ...fact, values: fact.values.filter((value) => value.trim() !== '') }))
    .filter(({ values }) => values.length > 0);

/** An instant as a day: ISO for machines, in words for people. */
export const dayFact = (
  key: string,
  label: string,
  instant: string,
  locale: string,
): SheetFact => ({
  key,
  label,
  values: [dayIn(instant, ownZone)],
  isDay: true,
  spoken: longDay(new Date(instant), locale),
});

export const known = <T>(value: T | undefined): readonly T[] =>
  value === undefined ? [] : [value];

export const fact = (key: string, label: string, values: readonly string[]): SheetFact => ({
  key,
  label,
  values,
});
