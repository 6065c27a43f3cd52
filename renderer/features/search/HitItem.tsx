import {
  BookOpen,
  Coins,
  Contact,
  Ear,
  Flag,
  FlaskConical,
  Handshake,
  LayoutDashboard,
  Lock,
  MapPin,
  MessageCircle,
  MessageCircleQuestionMark,
  Scale,
  Users,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isNote } from '../../../shared/ipc/search.ts';
import type { SearchHit, SearchKind } from '../../../shared/ipc/search.ts';
import { cx } from '../../ui/cx.ts';
import { Highlight } from '../../ui/Highlight.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './SearchPanel.module.css';

const icons: Readonly<Record<SearchKind, LucideIcon>> = {
  initiative: LayoutDashboard,
  lesson: BookOpen,
  experiment: FlaskConical,
  onTheSpotAgreement: Handshake,
  knowledgeQuestion: MessageCircleQuestionMark,
  dilemma: Scale,
  village: MapPin,
  party: Users,
  programme: Flag,
  fundingSource: Coins,
  story: MessageCircle,
  signal: Ear,
  person: Contact,
};

interface Props {
  readonly hit: SearchHit;
  readonly onOpen: () => void;
}

/** One thing that was found, its words lit. */
export const HitItem = ({ hit, onOpen }: Props) => {
  const { t } = useTranslation();
  const Icon = icons[hit.kind];
  const title = hit.title === '' ? t('search.untitled') : hit.title;
  // The title of a note is its beginning, which is not shown a second time.
  const isTold = isNote(hit.kind) && hit.titleRanges.length > 0;
  const isInText = !isTold && hit.snippetRanges.length > 0;
  return (
    <ListBoxItem
      id={`${hit.kind}:${hit.id}`}
      textValue={title}
      onAction={onOpen}
      className={cx(styles.item)}
    >
      <Icon size={18} aria-hidden className={cx(styles.icon)} />
      <span className={cx(styles.words)}>
        <span className={cx(styles.title)}>
          <Highlight text={title} ranges={hit.title === '' ? [] : hit.titleRanges} />
        </span>
        {isInText && (
          <span className={cx(styles.snippet)}>
            <Highlight text={hit.snippet} ranges={hit.snippetRanges} />
          </span>
        )}
        {hit.names.map(({ of, name, ranges }) => (
          <span key={`${of} ${name}`} className={cx(styles.snippet)}>
            {t(`search.names.${of}`)}: <Highlight text={name} ranges={ranges} />
          </span>
        ))}
      </span>
      {(hit.isTitlePrivate || (isInText && hit.isPrivate)) && (
        <span className={cx(styles.private)}>
          <Lock size={14} aria-hidden />
          <VisuallyHidden>{t('search.onlyYou')}</VisuallyHidden>
        </span>
      )}
    </ListBoxItem>
  );
};
