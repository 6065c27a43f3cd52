import { roleWords } from '../export/roleWords.ts';
import type { RoleWords } from '../export/roleWords.ts';

/** Words of the handover book. They stand here because main never imports the screens. */
interface BookWords {
  readonly hello: string;
  readonly intro: string;
  readonly route: string;
  readonly routeIntro: string;
  readonly week: string;
  readonly open: string;
  readonly letGo: string;
  readonly letGoIntro: string;
  readonly lessons: string;
  readonly nothing: string;
  /** Instead of all chapters. */
  readonly empty: string;
  readonly stage: string;
  readonly turn: string;
  readonly role: string;
  readonly needs: string;
  readonly touch: string;
  readonly missing: string;
  readonly unsaid: string;
  readonly self: string;
  readonly residents: string;
  readonly nobody: string;
  readonly since: string;
  readonly roles: RoleWords;
  readonly seasons: readonly [string, string, string, string];
}

const nl: BookWords = {
  hello: 'Moi! Dit krijg je mee',
  intro:
    'Van: {from}. In dit boek staan geen namen van inwoners. Wat hier niet in past, vertelt je voorganger zelf.',
  route: 'Je eerste maand',
  routeIntro: 'Ga op de koffie in deze dorpen. De volgorde is een voorstel.',
  week: 'Week {week}',
  open: 'Wat loopt er?',
  letGo: 'Losgelaten, wel in de buurt',
  letGoIntro: 'Loslaten is niet: nooit meer kijken.',
  lessons: 'Lessen en inzichten',
  nothing: 'Hier staat niets.',
  empty: 'In dit boek staan geen kaarten en geen lessen.',
  stage: 'Waar staat het?',
  turn: 'Wie is aan zet?',
  role: 'Welke rol heeft de gemeente nu?',
  needs: 'Wat heeft het nodig?',
  touch: 'Wanneer kijk je weer even?',
  missing: 'Wat mist er nog?',
  unsaid: 'Nog niet gezegd',
  self: 'De coördinator',
  residents: 'Inwoners',
  nobody: 'Niemand',
  since: 'sinds {day}',
  roles: roleWords.nl,
  seasons: ['winter', 'voorjaar', 'zomer', 'najaar'],
};

const en: BookWords = {
  hello: 'Moi! This comes with you',
  intro:
    'From: {from}. No residents are named in this book. What does not fit here, your predecessor tells you.',
  route: 'Your first month',
  routeIntro: 'Have a coffee in these villages. The order is a suggestion.',
  week: 'Week {week}',
  open: 'What is running?',
  letGo: 'Let go, still near',
  letGoIntro: 'Letting go does not mean never looking again.',
  lessons: 'Lessons and insights',
  nothing: 'There is nothing here.',
  empty: 'There are no cards and no lessons in this book.',
  stage: 'Where does it stand?',
  turn: 'Whose turn is it?',
  role: 'Which role does the municipality have now?',
  needs: 'What does it need?',
  touch: 'When do you look again?',
  missing: 'What is still missing?',
  unsaid: 'Not said yet',
  self: 'The coordinator',
  residents: 'Residents',
  nobody: 'Nobody',
  since: 'since {day}',
  roles: roleWords.en,
  seasons: ['winter', 'spring', 'summer', 'autumn'],
};

export const bookWords = (language: 'nl' | 'en'): BookWords => (language === 'nl' ? nl : en);
export type { BookWords };
