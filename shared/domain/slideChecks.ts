import { permissionOn } from './attachment.ts';
import type { Attachment } from './attachment.ts';
import { drawnBridge, isPartlyPrivate, tokenOf } from './drawnBridge.ts';
import type { DrawnParty, DrawnPlank } from './drawnBridge.ts';
import type { RecordMeta } from './entity.ts';
import type { Initiative } from './initiative.ts';
import type { Slide } from './slide.ts';

/** Why a slide may not be shown yet. */
export const slideChecks = [
  'private-card',
  'private-drawing',
  'private-plank',
  'no-permission',
  'colleagues-only',
  'no-alt',
  'photo-gone',
  'drawing-gone',
] as const;
export type SlideCheck = (typeof slideChecks)[number];

/** What is known of the records behind the slides. */
export interface Behind {
  /** Undefined where there is no such card. */
  readonly initiative: (
    id: string,
  ) => (Pick<RecordMeta, 'shared'> & Pick<Initiative, 'id' | 'partyIds'>) | undefined;
  /** Those of one card, in any order. */
  readonly planks: (initiativeId: string) => readonly DrawnPlank[];
  readonly party: (id: string) => DrawnParty | undefined;
  readonly lesson: (id: string) => Pick<RecordMeta, 'shared'> | undefined;
  readonly dilemma: (id: string) => Pick<RecordMeta, 'shared'> | undefined;
  readonly photo: (
    id: string,
  ) => Pick<Attachment, 'permission' | 'permissionUntil' | 'alt' | 'file'> | undefined;
  /** The day on which it is shown: permission may have an end. */
  readonly today: string;
}

type Checked = Pick<Slide, 'initiativeId' | 'lessonId' | 'dilemmaId' | 'photoId' | 'mayShow'> &
  Pick<Slide, 'drawingOfId' | 'drawingSeen'>;

/** A slide is for people outside: its photo for anybody, its card known or said to be showable. */
export const checksOf = (slide: Checked, behind: Behind): readonly SlideCheck[] => [
  ...cardChecks(slide, behind),
  ...drawingChecks(slide, behind),
  ...photoOf(slide, behind),
];

const cardChecks = (slide: Checked, behind: Behind): readonly SlideCheck[] => {
  if (slide.mayShow) return [];
  const { initiativeId, lessonId, dilemmaId } = slide;
  const cards = [
    initiativeId === null ? undefined : behind.initiative(initiativeId),
    dilemmaId === null ? undefined : behind.dilemma(dilemmaId),
    lessonId === null ? undefined : behind.lesson(lessonId),
  ];
  const isPrivate = cards.some((card) => card !== undefined && card.shared?.isLive !== true);
  return isPrivate ? ['private-card'] : [];
};

/** Words on a slide are a copy, a drawing follows its card: what was said holds while it stays the same. */
export const drawingChecks = (slide: Checked, behind: Behind): readonly SlideCheck[] => {
  const drawn = drawnOn(slide, behind);
  // Without a word the slide would be empty before the room.
  if (drawn === null) return slide.drawingOfId === null ? [] : ['drawing-gone'];
  const isHome = drawn.card.shared?.isLive !== true;
  if (!isHome && !isPartlyPrivate(drawn.bridge)) return [];
  if (slide.drawingSeen === tokenOf(drawn.card.id, drawn.bridge)) return [];
  return [isHome ? 'private-drawing' : 'private-plank'];
};

/** What to keep when the person says that the drawing, as it is now, may be on the screen. */
export const drawingToken = (slide: Checked, behind: Behind): string => {
  const drawn = drawnOn(slide, behind);
  return drawn === null ? '' : tokenOf(drawn.card.id, drawn.bridge);
};

const drawnOn = ({ drawingOfId }: Checked, behind: Behind) => {
  const card = drawingOfId === null ? undefined : behind.initiative(drawingOfId);
  if (card === undefined) return null;
  return { card, bridge: drawnBridge(card, behind.planks(card.id), behind.party) };
};

const photoOf = ({ photoId }: Checked, behind: Behind): readonly SlideCheck[] =>
  photoId === null ? [] : photoChecks(behind.photo(photoId), behind.today);

/** Why a photo may not be shown to anybody yet. */
export const photoChecks = (
  photo: ReturnType<Behind['photo']>,
  today: string,
): readonly SlideCheck[] => {
  if (photo?.file == null) return ['photo-gone'];
  const permission = permissionOn(photo, today);
  if (permission === 'none') return ['no-permission'];
  if (permission === 'internal') return ['colleagues-only'];
  return photo.alt.trim() === '' ? ['no-alt'] : [];
};
