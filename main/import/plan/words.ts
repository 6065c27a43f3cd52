import type { OwnHeading } from '../source.ts';

interface Words {
  readonly own: Readonly<Record<OwnHeading, string>>;
  /** Stands where an e-mail address or a number was. */
  readonly leftOut: string;
  /** Before the day on which a card was ticked off, or alone. */
  readonly finished: string;
  /** A label that has only this colour of Trello: "green", "green_dark". */
  readonly colour: (name: string) => string;
}

/** A colour that nobody knows is said as its program calls it. */
const colourIn =
  (names: Readonly<Record<string, string>>, shades: Readonly<Record<string, string>>) =>
  (colour: string): string => {
    const [name = '', shade = ''] = colour.split('_');
    return `${shades[shade] ?? ''}${names[name] ?? name} label`;
  };

const nl: Words = {
  own: {
    name: 'Naam',
    list: 'Lijst',
    labels: 'Labels',
    text: 'Tekst',
    start: 'Begonnen',
    due: 'Klaar op',
    members: 'Wie',
    comments: 'Reacties',
    folder: 'Map',
    notebook: 'Notitieboek',
    alarm: 'Herinnering',
    author: 'Schrijver',
    created: 'Gemaakt',
  },
  leftOut: '(weggelaten)',
  finished: 'Afgevinkt',
  colour: colourIn(
    {
      ...{ green: 'groen', yellow: 'geel', orange: 'oranje', red: 'rood', purple: 'paars' },
      ...{ blue: 'blauw', sky: 'lichtblauw', lime: 'limoengroen', pink: 'roze', black: 'zwart' },
    },
    { light: 'licht', dark: 'donker' },
  ),
};

const en: Words = {
  own: {
    name: 'Name',
    list: 'List',
    labels: 'Labels',
    text: 'Text',
    start: 'Begun',
    due: 'Due',
    members: 'Who',
    comments: 'Comments',
    folder: 'Folder',
    notebook: 'Notebook',
    alarm: 'Reminder',
    author: 'Writer',
    created: 'Created',
  },
  leftOut: '(left out)',
  finished: 'Ticked off',
  colour: colourIn({ sky: 'light blue' }, { light: 'light ', dark: 'dark ' }),
};

/** Words that come to stand on the cards themselves. */
export const importWords = (language: 'nl' | 'en'): Words => (language === 'nl' ? nl : en);
