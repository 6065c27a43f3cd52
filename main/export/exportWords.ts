import type { LessonText } from '../../shared/domain/lesson.ts';
import type { LessonKind, Panel, Stage, Theme } from '../../shared/domain/enums.ts';
import { longDay } from './longDay.ts';

/** Words on paper. They stand here because main never imports the screens and their word lists. */
export interface ExportWords {
  readonly locale: string;
  readonly contents: string;
  readonly lessons: string;
  readonly initiatives: string;
  readonly made: string;
  readonly page: string;
  readonly motto: string;
  readonly untitled: string;
  readonly title: string;
  readonly bridge: string;
  readonly bridgeAlt: string;
  readonly bridgeKeyHeads: Readonly<Record<'planks' | 'pillars', string>>;
  readonly bridgeKey: Readonly<Record<'planks' | 'pillars', (title: string) => string>>;
  readonly drawing: {
    readonly alt: string;
    readonly left: string;
    readonly right: string;
    readonly pillars: string;
  };
  /** Stands where a cell of a table has no room for the rest of a text. */
  readonly cutOff: string;
  /** The last line of a box on paper that has no room for the rest. */
  readonly moreInApp: string;
  readonly agendaItem: string;
  readonly facts: {
    readonly kind: string;
    readonly themes: string;
    readonly topics: string;
    readonly forWhom: string;
    readonly area: string;
    readonly source: string;
    readonly villages: string;
    readonly stage: string;
    readonly activities: string;
    readonly programmes: string;
    readonly funding: string;
    readonly tags: string;
    readonly updated: string;
  };
  readonly lessonTexts: Readonly<Record<LessonText, string>>;
  readonly lessonKinds: Readonly<Record<LessonKind, string>>;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly panels: Readonly<Record<Panel, string>>;
  readonly emptyChair: string;
  readonly taking: string;
  /** The board on the wall. */
  readonly poster: {
    readonly none: string;
    readonly seated: string;
    readonly empty: string;
    readonly chair: string;
  };
}

const nl: ExportWords = {
  locale: 'nl-NL',
  contents: 'Inhoud',
  lessons: 'Lessen',
  initiatives: 'Initiatieven',
  made: 'Gemaakt op {date}',
  page: 'bladzijde',
  motto: 'Bruggen bouw je samen',
  untitled: 'Zonder titel',
  title: 'Titel',
  bridge: 'Brug',
  bridgeAlt: 'Een houten brug over het water',
  bridgeKeyHeads: { planks: 'De planken', pillars: 'Wie de brug dragen' },
  bridgeKey: {
    planks: (title) => `${title}: de planken`,
    pillars: (title) => `${title}: wie de brug dragen`,
  },
  drawing: {
    alt: 'Een brug over het water. Links de leefwereld, rechts de systeemwereld. De pijlers zijn inwoners, organisaties en gemeente.',
    left: 'Leefwereld',
    right: 'Systeemwereld',
    pillars: 'Inwoners, organisaties, gemeente',
  },
  cutOff: '… (de rest past niet in een tabel)',
  moreInApp: 'Er staat meer in de app.',
  agendaItem: 'agendapunt',
  facts: {
    kind: 'Soort',
    themes: 'Thema',
    topics: 'Onderwerp',
    forWhom: 'Voor wie',
    area: 'Gebied',
    source: 'Geleerd bij',
    villages: 'Dorp',
    stage: 'Waar staat het',
    activities: 'Activiteiten',
    programmes: 'Programma',
    funding: 'Betaald uit',
    tags: 'Trefwoorden',
    updated: 'Bijgewerkt op',
  },
  lessonTexts: {
    placeDiffers: 'Wat maakt deze plek anders?',
    intended: 'Wat was de bedoeling?',
    happened: 'Hoe ging het?',
    why: 'Hoe kwam dat?',
    nextTime: 'Wat doe je de volgende keer?',
    bijvangst: 'Wat kwam er onverwacht uit?',
  },
  lessonKinds: {
    worked: 'Dit werkte',
    next_time: 'Volgende keer anders',
    bycatch: 'Bijvangst',
    dilemma: 'Dilemma',
    agreement: 'Ter plekke afgesproken',
  },
  themes: { care: 'Zorg', wellbeing: 'Welzijn', liveability: 'Leefbaarheid' },
  stages: {
    heard: 'Gehoord',
    exploring: 'Samen zoeken',
    building: 'Bouwen',
    running: 'Loopt',
    let_go: 'Losgelaten, wel in de buurt',
    not_yet: 'Komt nog wel',
  },
  panels: {
    residents: 'Inwoners',
    municipality: 'Gemeente',
    organisations: 'Organisaties en instellingen',
  },
  emptyChair: 'Deze stoel is leeg. Wie mist er?',
  taking: 'Wie doet mee?',
  poster: {
    none: 'Nog geen kaarten',
    seated: 'Aan tafel: {names}.',
    empty: 'Lege stoel: {names}.',
    chair: 'Lege stoel',
  },
};

const en: ExportWords = {
  locale: 'en-GB',
  contents: 'Contents',
  lessons: 'Lessons',
  initiatives: 'Initiatives',
  made: 'Made on {date}',
  page: 'page',
  motto: 'You build bridges together',
  untitled: 'Untitled',
  title: 'Title',
  bridge: 'Bridge',
  bridgeAlt: 'A wooden bridge over the water',
  bridgeKeyHeads: { planks: 'The planks', pillars: 'Who carry the bridge' },
  bridgeKey: {
    planks: (title) => `${title}: the planks`,
    pillars: (title) => `${title}: who carry the bridge`,
  },
  drawing: {
    alt: 'A bridge over the water. On the left the lifeworld, on the right the systemworld. The pillars are residents, organisations and municipality.',
    left: 'Lifeworld',
    right: 'Systemworld',
    pillars: 'Residents, organisations, municipality',
  },
  cutOff: '… (the rest does not fit in a table)',
  moreInApp: 'There is more in the app.',
  agendaItem: 'agenda item',
  facts: {
    kind: 'Kind',
    themes: 'Theme',
    topics: 'Topic',
    forWhom: 'For whom',
    area: 'Area',
    source: 'Learned at',
    villages: 'Village',
    stage: 'Where it stands',
    activities: 'Activities',
    programmes: 'Programme',
    funding: 'Paid from',
    tags: 'Tags',
    updated: 'Updated on',
  },
  lessonTexts: {
    placeDiffers: 'What makes this place different?',
    intended: 'What was intended?',
    happened: 'How did it go?',
    why: 'Why was that?',
    nextTime: 'What will you do next time?',
    bijvangst: 'What came unexpectedly?',
  },
  lessonKinds: {
    worked: 'This worked',
    next_time: 'Differently next time',
    bycatch: 'Unexpected result',
    dilemma: 'Dilemma',
    agreement: 'Agreed on the spot',
  },
  themes: { care: 'Care', wellbeing: 'Wellbeing', liveability: 'Liveability' },
  stages: {
    heard: 'Heard',
    exploring: 'Searching together',
    building: 'Building',
    running: 'Running',
    let_go: 'Let go, still near',
    not_yet: 'Will come',
  },
  panels: {
    residents: 'Residents',
    municipality: 'Municipality',
    organisations: 'Organisations and institutions',
  },
  emptyChair: 'This chair is empty. Who is missing?',
  taking: 'Who takes part?',
  poster: {
    none: 'No cards yet',
    seated: 'At the table: {names}.',
    empty: 'Empty chair: {names}.',
    chair: 'Empty chair',
  },
};

export const exportWords = (language: 'nl' | 'en'): ExportWords => (language === 'nl' ? nl : en);

/** A day as it stands on paper. */
export const dayInWords = (day: Date, language: 'nl' | 'en'): string =>
  longDay(day, exportWords(language).locale);
