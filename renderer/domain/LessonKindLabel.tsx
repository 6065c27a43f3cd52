import { Fish, Handshake, RefreshCw, Scale, ThumbsUp } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LessonKind } from '../../shared/domain/enums.ts';
import { cx } from '../ui/cx.ts';
import styles from './Label.module.css';

export const lessonKindIcons: Readonly<Record<LessonKind, LucideIcon>> = {
  worked: ThumbsUp,
  next_time: RefreshCw,
  bycatch: Fish,
  dilemma: Scale,
  agreement: Handshake,
};

/** The colour of a kind: for the edge of a lesson's card. Never alone; the words stand beside it. */
export const lessonKindColour: Readonly<Record<LessonKind, string>> = {
  worked: 'var(--live)',
  next_time: 'var(--well)',
  bycatch: 'var(--water)',
  dilemma: 'var(--care)',
  agreement: 'var(--plum)',
};

export const LessonKindLabel = ({ kind }: { readonly kind: LessonKind }) => {
  const { t } = useTranslation();
  const Icon = lessonKindIcons[kind];
  return (
    <span className={cx(styles.kind)}>
      <Icon size={14} aria-hidden className={cx(styles[kind])} />
      {t(`enums.lessonKind.${kind}`)}
    </span>
  );
};
