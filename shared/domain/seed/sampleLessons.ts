import type { LessonKind, Theme } from '../enums.ts';
import type { LessonText } from '../lesson.ts';
import { noaberschapTitle } from './sampleInitiatives.ts';

export interface SampleLesson {
  readonly title: string;
  readonly kind: LessonKind;
  readonly topics: readonly string[];
  readonly themes?: readonly Theme[];
  readonly source?: string;
  readonly texts: Readonly<Partial<Record<LessonText, string>>>;
}

/**
 * The eight general lessons of the talk (its lines 32, 131, 142, 148, 154, 179, 183 and 187), in
 * our own words. Only the questions that the talk answers are filled in.
 */
export const sampleLessons: readonly SampleLesson[] = [
  {
    title: 'Anders werken bracht mensen dichter bij elkaar',
    kind: 'bycatch',
    topics: ['samenwerking'],
    themes: ['care'],
    source: noaberschapTitle,
    texts: {
      intended: 'Noaberschap ging eerst over de veranderingen in de zorg.',
      bijvangst:
        'De manier van werken had ook een ander gevolg. Gemeente, professionals en inwoners gingen beter met elkaar om.',
    },
  },
  {
    title: 'Weet van alles wat, en doe het samen met vakmensen',
    kind: 'worked',
    topics: ['samenwerking', 'vakspecialisten'],
    texts: {
      happened:
        'Een dorpencoördinator weet van veel dingen een beetje. Daarom werkt zij altijd samen met de vakspecialisten.',
      why: 'Samen zie je het geheel. De kennis is er al, binnen in het gemeentehuis.',
      nextTime: 'Haal de kennis van binnen. Bruggen bouw je samen.',
    },
  },
  {
    title: 'Niets is hetzelfde: kijk elke keer opnieuw',
    kind: 'worked',
    topics: ['maatwerk'],
    texts: {
      placeDiffers: 'Elke vraag is anders. Elk dorp, elke straat en elk mens ook.',
      nextTime: 'Kies bij elke situatie een aanpak die daar past.',
    },
  },
  {
    title: 'Loslaten is niet: nooit meer kijken',
    kind: 'worked',
    topics: ['loslaten'],
    texts: {
      happened:
        'We doen wat nodig is. Soms sturen we, soms laten we los, soms doen we een beetje van beide.',
      nextTime: 'Laat je iets los? Blijf er dan toch bij betrokken.',
    },
  },
  {
    title: 'Een vraag die nieuw is, zoek je samen uit',
    kind: 'agreement',
    topics: ['nieuw voor ons'],
    texts: {
      happened:
        'Uit de samenleving komen vragen die we nog nooit kregen. Dan zoeken we met elkaar naar een weg.',
      nextTime: 'Maak het beleid soms samen, ter plekke.',
    },
  },
  {
    title: 'Geef ruimte om te proberen',
    kind: 'next_time',
    topics: ['experiment'],
    texts: {
      why: 'Je weet nooit zeker of iets lukt zoals je het vooraf bedacht.',
      nextTime:
        'Vraag om ruimte om te experimenteren. Loopt het anders dan je dacht? Dan kreeg je een kans om ervan te leren.',
    },
  },
  {
    title: 'Breng de vraag van inwoners op de juiste manier binnen',
    kind: 'dilemma',
    topics: ['leefwereld en systeemwereld'],
    texts: {
      happened:
        'Een vraag uit de leefwereld moet aandacht krijgen in de systeemwereld. Hoe je dat doet, is een kunst.',
      why: 'Daar zitten de dilemma’s, en ook de botsingen.',
    },
  },
  {
    title: 'Botsen kan alleen waar het veilig is',
    kind: 'dilemma',
    topics: ['botsen'],
    texts: {
      nextTime: 'Zorg voor een veilige ruimte, want die heb je nodig om te kunnen botsen.',
    },
  },
];
