import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { aboutLine } from './aboutLine.ts';
import { deckOf } from './deck.ts';
import type { Chosen } from './useDeckCards.ts';
import { useDeckCards } from './useDeckCards.ts';

export interface NewTalk {
  readonly title: string;
  readonly audience: string;
  readonly date: string | null;
  readonly cards: readonly Chosen[];
}

/** Keeps a talk with its slides as one action, and opens it. */
export const useMakeDeck = (): ((talk: NewTalk) => Promise<boolean>) => {
  const { t } = useTranslation();
  const cardsOf = useDeckCards();
  const { person, presence, areaId, language } = useSettings();
  const areas = useRecords(area).byId;
  return async ({ title, audience, date, cards }) => {
    const id = newId();
    const place = areas.get(areaId ?? '')?.name ?? t('export.defaultArea');
    const who = [person.name, person.role].filter((one) => one !== '').join(', ');
    const [days, places] = [presence.days.trim(), presence.places.trim()];
    const slides = deckOf(
      id,
      await cardsOf(cards),
      {
        motto: t('present.deck.motto'),
        subtitle: aboutLine({ audience, date }, language),
        who: t('present.deck.who'),
        whoWords: [
          ...(who === '' ? [] : [t('present.deck.whoLine', { name: who })]),
          t('present.deck.whatLine', { area: place }),
          t('present.deck.howLine'),
          ...(days === '' ? [] : [t('present.deck.daysLine', { days })]),
          ...(places === '' ? [] : [t('present.deck.placesLine', { places })]),
        ]
          .map((line) => `- ${line}`)
          .join('\n'),
        drawing: t('present.deck.drawing'),
        dilemmas: t('present.deck.dilemmas'),
        closing: t('present.deck.closing'),
        closingWords: t('present.deck.closingWords'),
      },
      newId,
    );
    const talk: Edit = {
      op: 'create',
      kind: 'presentation',
      id,
      values: { title, audience, date },
    };
    const { ok } = await write([talk, ...slides], 'create');
    if (ok) goTo({ screen: 'present', id });
    return ok;
  };
};
