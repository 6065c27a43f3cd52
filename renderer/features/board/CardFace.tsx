import { ArrowRightLeft, CalendarClock, Dices, GripVertical, Users } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { attachment } from '../../../shared/domain/attachment.ts';
import { useRecords } from '../../app/records.ts';
import { useRoute } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { Picture } from '../../domain/attachments/Picture.tsx';
import { DrieluikGlyph } from '../../domain/DrieluikGlyph.tsx';
import { formatFuzzyDate } from '../../domain/dates.ts';
import { useTurnsOf } from '../../domain/tables/TurnsOnCards.tsx';
import { useTurnWords } from '../../domain/tables/turnWords.ts';
import { OriginLabel } from '../../domain/Origin.tsx';
import { useContact } from '../../domain/people.ts';
import { ThemeChip } from '../../domain/ThemeChip.tsx';
import { cx } from '../../ui/cx.ts';
import { useBoardActions } from './boardActions.ts';
import type { ListPlace } from './boardActions.ts';
import styles from './CardFace.module.css';
import type { Card } from '../../domain/board/card.ts';
import { useFresh } from '../../app/fresh.ts';

interface Props {
  readonly card: Card;
  readonly place: ListPlace;
}

const Kinds = ({ card }: { readonly card: Card }) =>
  card.themes.length === 0 && card.origin === null ? null : (
    <div className={cx(styles.kinds)}>
      <span className={cx(styles.themes)}>
        {card.themes.map((theme) => (
          <ThemeChip key={theme} theme={theme} />
        ))}
      </span>
      {card.origin !== null && <OriginLabel origin={card.origin} />}
    </div>
  );

const Cover = ({ id }: { readonly id: string }) => {
  const record = useRecords(attachment).byId.get(id);
  return record === undefined ? null : (
    <div className={cx(styles.cover)}>
      <Picture record={record} />
    </div>
  );
};

const Place = ({ card }: { readonly card: Card }) => {
  const { t } = useTranslation();
  const [first] = card.villageNames;
  const several = card.villageNames.length > 1;
  return (
    <div className={cx(styles.place)}>
      <span
        className={cx(styles.village)}
        title={several ? card.villageNames.join(', ') : undefined}
      >
        {several ? t('board.severalVillages') : (first ?? t('board.noVillage'))}
        {several && <span className={cx(styles.hidden)}>: {card.villageNames.join(', ')}</span>}
      </span>
      <DrieluikGlyph seated={card.panels} />
    </div>
  );
};

const LightTouch = ({ card }: { readonly card: Card }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  if (card.nextLightTouch === null) return null;
  return (
    <div className={cx(styles.foot)}>
      <CalendarClock size={14} aria-hidden />
      {t('board.lightTouch', { when: formatFuzzyDate(card.nextLightTouch, language) })}
    </div>
  );
};

/** Whose it is, where it is not one's own. */
const BroughtBy = ({ authorId }: { readonly authorId: string }) => {
  const { t } = useTranslation();
  const { who } = useContact()(authorId);
  return (
    <div className={cx(styles.brought)}>
      <Users size={14} aria-hidden />
      <span>{t('share.isTheirs', { name: who })}</span>
    </div>
  );
};

const Turn = ({ card }: { readonly card: Card }) => {
  const { t } = useTranslation();
  const { turnOf } = useTurnWords();
  const [first, ...others] = useTurnsOf(card.id);
  if (first === undefined) return null;
  return (
    <div className={cx(styles.foot)}>
      <Dices size={14} aria-hidden />
      {others.length > 0 ? t('board.severalTurns', { count: others.length + 1 }) : turnOf(first)}
    </div>
  );
};

/** One card. The row around it has the focus, the press and the drag. */
export const CardFace = memo(({ card, place }: Props) => {
  const { t } = useTranslation();
  const actions = useBoardActions();
  const route = useRoute();
  const isOpen = route.screen === 'board' && route.open === card.id;
  const isFresh = useFresh(card.id);
  const title = card.title === '' ? t('board.untitled') : card.title;
  return (
    <div className={cx(styles.card, isOpen && styles.open, isFresh && styles.fresh)}>
      {card.coverId !== null && <Cover id={card.coverId} />}
      <Kinds card={card} />
      <div className={cx(styles.heading)}>
        <span className={cx(styles.title, card.title === '' && styles.untitled)}>{title}</span>
        <Button
          className={cx(styles.move)}
          aria-label={t('board.moveNamed', { title })}
          aria-haspopup="menu"
          onPress={({ target }) => {
            actions.openMenu(card.id, place, target);
          }}
        >
          <ArrowRightLeft size={16} aria-hidden />
        </Button>
      </div>
      <Place card={card} />
      {card.broughtBy !== null && <BroughtBy authorId={card.broughtBy} />}
      <Turn card={card} />
      <LightTouch card={card} />
      <Button slot="drag" className={cx(styles.grip)}>
        <GripVertical size={14} aria-hidden />
      </Button>
    </div>
  );
});
CardFace.displayName = 'CardFace';
