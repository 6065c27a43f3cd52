import { useTranslation } from 'react-i18next';
import { attachment, isPhoto } from '../../../shared/domain/attachment.ts';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson, lessonTexts } from '../../../shared/domain/lesson.ts';
import { party } from '../../../shared/domain/party.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import type { SharePart } from '../../../shared/domain/sharePart.ts';
import { village } from '../../../shared/domain/village.ts';
import { call } from '../../app/api.ts';
import { useRecords } from '../../app/records.ts';
import type { DeckCard } from './deck.ts';

export interface Chosen {
  readonly kind: DeckCard['kind'];
  readonly id: string;
}

/** Reads the share part of the chosen cards, and the words that begin their slides. */
export const useDeckCards = (): ((chosen: readonly Chosen[]) => Promise<readonly DeckCard[]>) => {
  const { t } = useTranslation();
  const initiatives = useRecords(initiative).byId;
  const villages = useRecords(village).byId;
  const parties = useRecords(party).byId;
  const photos = useRecords(attachment).list.filter(isPhoto);

  const line = (label: string, values: readonly (string | undefined)[]): readonly string[] => {
    const known = values.filter((value) => value !== undefined && value !== '');
    return known.length === 0 ? [] : [`- **${label}**: ${known.join(', ')}`];
  };
  const ofInitiative = (read: SharePart<typeof initiative>): DeckCard => ({
    kind: 'initiative',
    id: read.id,
    title: read.title,
    words: [
      ...line(
        t('present.deck.village'),
        read.villageIds.map((id) => villages.get(id)?.name),
      ),
      ...line(t('present.deck.stage'), [t(`enums.stage.${read.stage}`)]),
      // Residents are never named.
      ...line(
        t('present.deck.taking'),
        read.partyIds.map((id) => {
          const one = parties.get(id);
          const isKnown = one !== undefined && one.panel !== 'residents';
          return isKnown && one.partyKind !== 'residents_group' ? one.name : undefined;
        }),
      ),
    ].join('\n'),
    photoId: read.coverId ?? photos.find((one) => one.initiativeId === read.id)?.id ?? null,
    isDilemma: false,
  });
  const ofLesson = (read: SharePart<typeof lesson>): DeckCard => ({
    kind: 'lesson',
    id: read.id,
    title: read.title,
    words: lessonTexts
      .map((name) => read[name].trim())
      .filter((text) => text !== '')
      .slice(0, 2)
      .join('\n\n')
      .slice(0, 1500),
    photoId: photos.find((one) => one.lessonId === read.id)?.id ?? null,
    isDilemma: read.lessonKind === 'dilemma',
  });

  const ofDilemma = (read: SharePart<typeof dilemma>): DeckCard => {
    const of = initiatives.get(read.initiativeId ?? '');
    const about = of?.title ?? '';
    return {
      kind: 'dilemma',
      id: read.id,
      title: about === '' ? t('present.deck.dilemma') : t('present.deck.dilemmaOf', { about }),
      ...(of !== undefined && about !== '' && { titledAfter: of.id }),
      words: (['oneSide', 'otherSide', 'choice', 'price'] as const)
        .flatMap((side) => line(t(`trying.fields.${side}`), [read[side].trim()]))
        .join('\n')
        .slice(0, 4000),
      photoId: null,
      isDilemma: true,
    };
  };

  return async (chosen) => {
    const read = await Promise.all(
      chosen.map(async ({ kind, id }) => {
        const raw = await call('record:get', { kind, id });
        if (raw === null) return [];
        switch (kind) {
          case 'initiative':
            return [ofInitiative(sharePart(initiative, raw))];
          case 'lesson':
            return [ofLesson(sharePart(lesson, raw))];
          case 'dilemma':
            return [ofDilemma(sharePart(dilemma, raw))];
        }
      }),
    );
    return read.flat();
  };
};
