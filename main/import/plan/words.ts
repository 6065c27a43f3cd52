import type { OwnHeading } from '../source.ts';

interface Words {
  readonly own: Readonly<Record<OwnHeading, string>>;
  /** Stands where an e-mail address or a number was. */
  readonly leftOut: string;
}

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
};

/** Words that come to stand on the cards themselves. */
export const importWords = (language: 'nl' | 'en'): Words => (language === 'nl' ? nl : en);
