import { BookOpen, Lightbulb, Phone, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { cx } from '../../ui/cx.ts';
import { useContact } from '../people.ts';
import type { Noaber } from './noabers.ts';
import styles from './Noabers.module.css';

interface Props {
  readonly noabers: readonly Noaber[];
  readonly onGo?: () => void;
}

/** Each says where it is, why it stands here, and whom to ring. */
export const NoaberList = ({ noabers, onGo }: Props) => (
  <ul className={cx(styles.noabers)}>
    {noabers.map((one) => (
      <li key={one.id}>
        <One noaber={one} {...(onGo !== undefined && { onGo })} />
      </li>
    ))}
  </ul>
);

const One = ({ noaber, onGo }: { readonly noaber: Noaber; readonly onGo?: () => void }) => {
  const { t } = useTranslation();
  const villages = useRecords(village).byId;
  const { id, kind, title, villageIds, words, parties, themes, authorId, isOwn } = noaber;
  const Icon = kind === 'lesson' ? BookOpen : Lightbulb;
  const about = [
    t(`noabers.${kind}`),
    ...villageIds.flatMap((one) => villages.get(one)?.name ?? []),
    ...(words.length > 0 ? [t('noabers.why', { words: words.join(', ') })] : []),
    ...(parties.length > 0 ? [t('noabers.whyParties', { names: parties.join(', ') })] : []),
    ...(themes.length > 0
      ? [
          t('noabers.whyThemes', {
            themes: themes.map((one) => t(`enums.theme.${one}`)).join(', '),
          }),
        ]
      : []),
  ];
  return (
    <>
      <a
        href={hashOf(kind === 'lesson' ? { screen: 'library', id } : { screen: 'initiative', id })}
        onClick={onGo}
      >
        <Icon size={16} aria-hidden />
        {title === '' ? t('turn.untitled') : title}
      </a>
      <span className={cx(styles.about)}>{about.join(' · ')}</span>
      {!isOwn && <Whom authorId={authorId} />}
    </>
  );
};

/** Whom to ring. Who left is only named: there the telephone is another's. */
const Whom = ({ authorId }: { readonly authorId: string }) => {
  const { t } = useTranslation();
  const { who, isFormer } = useContact()(authorId);
  const Icon = isFormer ? UserRound : Phone;
  return (
    <span className={cx(styles.ring)}>
      <Icon size={14} aria-hidden />
      {isFormer ? who : t('noabers.ring', { who })}
    </span>
  );
};
