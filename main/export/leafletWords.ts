import type {
  RetentionKind,
  RetentionRules,
  RetentionStop,
} from '../../shared/privacy/retention.ts';

/** A row of the table: what it is, where it lies, who sees it. How long it stays comes with it. */
type Row = readonly [what: string, where: string, who: string];

export interface LeafletWords {
  readonly title: string;
  readonly intro: string;
  readonly made: (day: string) => string;
  readonly heads: readonly [string, string, string, string];
  readonly rows: readonly { readonly cells: Row; readonly rule: RetentionKind | 'kept' }[];
  readonly kept: string;
  readonly stays: (kind: RetentionKind, rules: RetentionRules) => string;
  readonly parts: readonly { readonly head: string; readonly lines: readonly string[] }[];
  readonly stop: (stop: RetentionStop | null) => string;
  readonly foot: string;
}

export const leafletWords: Readonly<Record<'nl' | 'en', LeafletWords>> = {
  nl: {
    title: 'Voor de functionaris gegevensbescherming',
    intro:
      'Bruggenbouwer is een notitieboek en een magazijn van lessen voor dorpencoördinatoren. Het is geen archief en geen zaaksysteem. De app werkt zonder server en zonder account.',
    made: (day) => `Gemaakt op ${day}`,
    heads: ['Wat', 'Waar', 'Wie ziet het', 'Hoe lang'],
    rows: [
      {
        cells: ['Contactmomenten en eigen notities', 'Deze computer', 'Alleen de coördinator'],
        rule: 'contactMoment',
      },
      {
        cells: [
          'Mensen met wie de coördinator werkt: naam, hoe te bereiken, toestemming',
          'Deze computer',
          'Alleen de coördinator',
        ],
        rule: 'person',
      },
      {
        cells: ['Notities over de onderstroom', 'Deze computer', 'Alleen de coördinator'],
        rule: 'undercurrentNote',
      },
      {
        cells: ['Groepen inwoners', 'Deze computer', 'Alleen de coördinator'],
        rule: 'party',
      },
      {
        cells: [
          'Foto’s en documenten',
          'Deze computer; met toestemming ook de gedeelde map',
          'De coördinator; met toestemming collega’s',
        ],
        rule: 'attachment',
      },
      {
        cells: [
          'Initiatieven, het deel dat gedeeld is: titel, dorp, thema’s, stand, organisaties',
          'Deze computer en de gedeelde map',
          'Collega’s, na een controle op namen',
        ],
        rule: 'kept',
      },
      {
        cells: ['Lessen, zonder namen', 'Deze computer en de gedeelde map', 'Collega’s'],
        rule: 'kept',
      },
    ],
    kept: 'Tot iemand het wist',
    stays: (kind, rules) => stays(nlTimes, kind, rules),
    parts: [
      {
        head: 'Zo weinig mogelijk',
        lines: [
          'Er zijn geen velden voor BSN, geboortedatum, adres of gezondheid. Onder elk notitieveld staat: laat namen weg, schrijf niets over gezondheid.',
          'Voor het delen laat de app zien wat collega’s zien, en wijst hij aan wat op een naam lijkt. Personen worden op papier nooit genoemd.',
          'Wat privé is, ligt apart. De code die deelt of op papier zet, kan er niet bij. Het logboek van de app bevat geen woorden van mensen.',
        ],
      },
      {
        head: 'Beveiliging',
        lines: [
          'De app gebruikt geen netwerk, tenzij iemand een WebDAV-adres kiest om te delen. Wie in de gedeelde map mag, doet mee: regel de rechten van die map.',
          'De gedeelde map kan met een wachtzin worden versleuteld (AES-256-GCM). De bestanden op de computer zelf versleutelt de app niet: zet schijfversleuteling aan.',
        ],
      },
      {
        head: 'Opruimen en wissen',
        lines: [
          'De app ruimt niets op zonder te vragen. De vraag staat minstens 30 dagen op het scherm. Daarna gaat het uit alle bestanden, ook uit de geschiedenis. Wat de coördinator zelf weggooit uit de eerste vijf rijen, gaat na 30 dagen net zo weg, en na 90 dagen als het gedeeld was, tenzij een collega het nog heeft. Er blijft alleen een aantal en een datum.',
          '“Wis voor altijd” haalt een kaart meteen weg, ook bij collega’s. Reservekopieën en de prullenbak van een wolk of server kan de app niet wissen.',
        ],
      },
      {
        head: 'Woo en archief',
        lines: [
          'Notities over het werk kunnen onder de Wet open overheid vallen. De bewaarstop zet opruimen, wissen en de versnipperaar stil.',
          'Wat in het dossier hoort, zet de coördinator in het zaaksysteem. De app heeft daarvoor een veld zaaknummer.',
        ],
      },
      {
        head: 'Dit beslist de gemeente',
        lines: [
          'De pre-scan DPIA, de regel in het register van verwerkingen, de grondslag, de bewaartermijnen en wie verzoeken van inwoners beantwoordt. De termijnen hierboven zijn een voorstel.',
          'Elke gemeente is zelf verantwoordelijk. In de gedeelde map horen geen persoonsgegevens.',
        ],
      },
    ],
    stop: (stop) =>
      stop === null
        ? 'De bewaarstop staat nu uit.'
        : `De bewaarstop staat aan sinds ${stop.since}${stop.why === '' ? '' : `: ${stop.why}`}.`,
    foot: 'Bewaarregels van deze computer. Ze staan bij Instellingen, Bewaren en opruimen.',
  },
  en: {
    title: 'For the data protection officer',
    intro:
      'Bruggenbouwer is a notebook and a library of lessons for village coordinators. It is no archive and no case system. The app works without a server and without an account.',
    made: (day) => `Made on ${day}`,
    heads: ['What', 'Where', 'Who sees it', 'How long'],
    rows: [
      {
        cells: ['Contacts and own notes', 'This computer', 'The coordinator alone'],
        rule: 'contactMoment',
      },
      {
        cells: [
          'People the coordinator works with: name, how to reach, consent',
          'This computer',
          'The coordinator alone',
        ],
        rule: 'person',
      },
      {
        cells: ['Undercurrent notes', 'This computer', 'The coordinator alone'],
        rule: 'undercurrentNote',
      },
      { cells: ['Groups of residents', 'This computer', 'The coordinator alone'], rule: 'party' },
      {
        cells: [
          'Photos and documents',
          'This computer; with permission the shared folder too',
          'The coordinator; with permission colleagues',
        ],
        rule: 'attachment',
      },
      {
        cells: [
          'Initiatives, the part that is shared: title, village, themes, stage, organisations',
          'This computer and the shared folder',
          'Colleagues, after a check for names',
        ],
        rule: 'kept',
      },
      {
        cells: ['Lessons, without names', 'This computer and the shared folder', 'Colleagues'],
        rule: 'kept',
      },
    ],
    kept: 'Until somebody erases it',
    stays: (kind, rules) => stays(enTimes, kind, rules),
    parts: [
      {
        head: 'As little as possible',
        lines: [
          'There are no fields for a citizen number, birth date, address or health. Under each note stands: leave names out, write nothing about health.',
          'Before sharing, the app shows what colleagues will see and points at what looks like a name. Persons are never named on paper.',
          'What is private lies apart. The code that shares or prints cannot reach it. The log of the app holds no words of people.',
        ],
      },
      {
        head: 'Security',
        lines: [
          'The app uses no network, unless somebody chooses a WebDAV address to share through. Who may open the shared folder takes part: see to the rights of that folder.',
          'The shared folder can be encrypted with a passphrase (AES-256-GCM). The app does not encrypt the files on the computer itself: turn disk encryption on.',
        ],
      },
      {
        head: 'Clearing away and erasing',
        lines: [
          'The app clears nothing away without asking. The question stands on the screen for at least 30 days. Then it goes out of every file, the history too. What the coordinator throws away of the first five rows goes likewise after 30 days, and after 90 if it was shared, unless a colleague still has it. A count and a date stay.',
          '“Erase for ever” takes a card away at once, with colleagues too. The app cannot erase backups, or the recycle bin of a cloud or server.',
        ],
      },
      {
        head: 'Open government and archive',
        lines: [
          'Notes about the work may fall under the Open Government Act. The retention stop pauses clearing away, erasing and the shredder.',
          'What belongs in the file, the coordinator puts in the case system. The app has a field for the case number.',
        ],
      },
      {
        head: 'The municipality decides',
        lines: [
          'The DPIA pre-scan, the entry in the register of processing, the legal ground, the times of retention and who answers requests of residents. The times above are a proposal.',
          'Each municipality is its own controller. Personal data do not belong in the shared folder.',
        ],
      },
    ],
    stop: (stop) =>
      stop === null
        ? 'The retention stop is off now.'
        : `The retention stop is on since ${stop.since}${stop.why === '' ? '' : `: ${stop.why}`}.`,
    foot: 'Retention rules of this computer. They stand in Settings, Keeping and clearing away.',
  },
};

interface Times {
  readonly months: (count: number) => string;
  readonly days: (count: number) => string;
  readonly ask: (time: string, gone: string) => string;
  readonly photo: (before: string, after: string | null) => string;
  readonly off: string;
}

const nlTimes: Times = {
  months: (count) => (count === 1 ? '1 maand' : `${String(count)} maanden`),
  days: (count) => (count === 1 ? '1 dag' : `${String(count)} dagen`),
  ask: (time, gone) => `Vraag na ${time}, weg na ${gone}`,
  photo: (before, after) =>
    `Vraag ${before} voor het eind van de toestemming, weg ${after === null ? 'op het eind' : `${after} erna`}`,
  off: 'Geen termijn ingesteld',
};

const enTimes: Times = {
  months: (count) => (count === 1 ? '1 month' : `${String(count)} months`),
  days: (count) => (count === 1 ? '1 day' : `${String(count)} days`),
  ask: (time, gone) => `Asks after ${time}, gone after ${gone}`,
  photo: (before, after) =>
    `Asks ${before} before permission ends, gone ${after === null ? 'at its end' : `${after} later`}`,
  off: 'No time set',
};

const stays = (times: Times, kind: RetentionKind, rules: RetentionRules): string => {
  const { isOn, ask, gone } = rules[kind];
  if (!isOn) return times.off;
  if (kind === 'attachment') {
    return times.photo(times.days(-ask), gone === 0 ? null : times.days(gone));
  }
  const say = kind === 'undercurrentNote' ? times.days : times.months;
  return times.ask(say(ask), say(gone));
};
