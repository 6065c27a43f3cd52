import { BookOpen, Cloud, Construction, Lightbulb, MessageCircleQuestionMark } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../shared/domain/enums.ts';
import { cx } from '../ui/cx.ts';
import styles from './Label.module.css';

export const originIcons: Readonly<Record<Origin, LucideIcon>> = {
  question: MessageCircleQuestionMark,
  dream: Cloud,
  story: BookOpen,
  idea: Lightbulb,
  bottleneck: Construction,
};

interface Props {
  readonly origin: Origin;
  readonly size?: number;
}

export const OriginIcon = ({ origin, size = 14 }: Props) => {
  const Icon = originIcons[origin];
  return <Icon size={size} aria-hidden />;
};

/** What it began with, as a picture and a word. */
export const OriginLabel = ({ origin, size = 14 }: Props) => {
  const { t } = useTranslation();
  return (
    <span className={cx(styles.label)}>
      <OriginIcon origin={origin} size={size} />
      {t(`enums.origin.${origin}`)}
    </span>
  );
};
