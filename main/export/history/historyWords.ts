import type { Panel } from '../../../shared/domain/enums.ts';
import { roleWords } from '../roleWords.ts';
import type { RoleWords } from '../roleWords.ts';

/** Words of a learning history on paper. */
export interface HistoryWords {
  readonly happened: string;
  readonly remarks: string;
  readonly yours: string;
  readonly who: string;
  readonly brought: Readonly<Record<Panel, string>>;
  readonly story: string;
  readonly roles: RoleWords;
  readonly role: string;
  readonly why: string;
  readonly from: string;
  readonly until: string;
  readonly asked: string;
  readonly answer: string;
  readonly agreed: string;
  readonly with: string;
  readonly formal: string;
  readonly holds: string;
  readonly thought: string;
  readonly room: string;
  readonly saw: string;
  readonly stop: string;
}

const nl: HistoryWords = {
  happened: 'Wat er gebeurde',
  remarks: 'Wat valt erbij op',
  yours: 'Wat valt jou op?',
  who: 'Wie doet mee?',
  brought: {
    residents: 'Wat inwoners meebrengen',
    municipality: 'Wat de gemeente meebrengt',
    organisations: 'Wat organisaties meebrengen',
  },
  story: 'Een verhaal uit het dorp',
  role: 'De gemeente: {role}',
  roles: roleWords.nl,
  why: 'Waarom past deze rol?',
  from: 'vanaf {when}',
  until: 'tot {when}',
  asked: 'Gevraagd aan {whom}',
  answer: 'Het antwoord',
  agreed: 'Ter plekke afgesproken',
  with: 'Met: {names}',
  formal: 'Dit moet nog officieel worden.',
  holds: 'geldt tot {when}',
  thought: 'We dachten dat…',
  room: 'Ruimte van: {whom}',
  saw: 'Wat zagen we?',
  stop: 'We zouden stoppen als',
};

const en: HistoryWords = {
  happened: 'What happened',
  remarks: 'What strikes us',
  yours: 'What strikes you?',
  who: 'Who takes part?',
  brought: {
    residents: 'What residents bring along',
    municipality: 'What the municipality brings along',
    organisations: 'What organisations bring along',
  },
  story: 'A story from the village',
  role: 'The municipality: {role}',
  roles: roleWords.en,
  why: 'Why does this role fit?',
  from: 'from {when}',
  until: 'until {when}',
  asked: 'Asked of {whom}',
  answer: 'The answer',
  agreed: 'Agreed on the spot',
  with: 'With: {names}',
  formal: 'This still has to become official.',
  holds: 'holds until {when}',
  thought: 'We thought that…',
  room: 'Room given by: {whom}',
  saw: 'What did we see?',
  stop: 'We would stop if',
};

export const historyWords = (language: 'nl' | 'en'): HistoryWords => (language === 'nl' ? nl : en);
