import { BookOpen, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { isHeld } from '../../app/held.ts';
import { useOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { SharedLabel } from '../SharedLabel.tsx';
import { RecordVersions } from '../versions/RecordVersions.tsx';
import { nameOf } from './tried.ts';
import type { Tried } from './tried.ts';
import styles from './Tried.module.css';
import { TriedDialog } from './TriedDialog.tsx';
import { triedForm } from './triedForm.ts';
import type { TriedField } from './triedForm.ts';
import { TriedMenu } from './TriedMenu.tsx';
import { useLessonFrom } from './useLessonFrom.ts';
import { useTriedWords } from './useTriedWords.ts';

interface Props {
  readonly tried: Tried;
  /** Said where it does not stand with its initiative. */
  readonly namesInitiative: boolean;
}

/** One thing that was tried, agreed, asked or weighed. */
export const TriedCard = ({ tried, namesInitiative }: Props) => {
  const { t } = useTranslation();
  const { above, facts } = useTriedWords();
  const editing = useOpener<TriedField | 'all'>(isHeld(triedForm(tried)) ? 'all' : null);
  const isPrivate = tried.of === 'dilemma' && tried.record.shared === undefined;
  const named = nameOf(tried) === '' ? t('trying.untitled') : nameOf(tried);
  return (
    <article
      id={`tried-${tried.record.id}`}
      tabIndex={-1}
      aria-label={named}
      className={cx(styles.card, styles[tried.of], isPrivate && styles.private)}
    >
      <header className={cx(styles.head)}>
        <span className={cx(styles.above)}>
          {isPrivate && <Lock size={14} aria-hidden />}
          {above(tried, namesInitiative)}
        </span>
        <TriedMenu
          tried={tried}
          named={named}
          onEdit={() => {
            editing.open('all');
          }}
        />
      </header>
      {tried.of === 'dilemma' ? (
        <Sides one={tried.record.oneSide} other={tried.record.otherSide} />
      ) : (
        <p className={cx(styles.words)}>{named}</p>
      )}
      <dl className={cx(styles.facts)}>
        {facts(tried).map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <RecordVersions record={tried.record} />
      <footer className={cx(styles.foot)}>
        {namesInitiative && <Origin id={tried.record.initiativeId} />}
        <SharedLabel record={tried.record} />
        {isPrivate && <span className={cx(styles.above)}>{t('privacy.onlyYou')}</span>}
        <Next tried={tried} named={named} onWrite={editing.open} />
      </footer>
      {editing.about !== null && (
        <TriedDialog
          of={tried}
          {...(editing.about !== 'all' && { focus: editing.about })}
          onClose={editing.close}
        />
      )}
    </article>
  );
};

const Sides = ({ one, other }: { readonly one: string; readonly other: string }) => {
  const { t } = useTranslation();
  return (
    <div>
      <p className={cx(styles.words)}>{one === '' ? '…' : one}</p>
      <span className={cx(styles.against)}>{t('trying.against')}</span>
      <p className={cx(styles.words)}>{other === '' ? '…' : other}</p>
    </div>
  );
};

const Origin = ({ id }: { readonly id: string | null }) => {
  const { t } = useTranslation();
  const of = useRecords(initiative).byId.get(id ?? '');
  if (of === undefined) return null;
  return (
    <a href={hashOf({ screen: 'initiative', id: of.id })}>
      {of.title === '' ? t('turn.untitled') : of.title}
    </a>
  );
};

interface NextProps {
  readonly tried: Tried;
  readonly named: string;
  readonly onWrite: (field: TriedField) => void;
}

/** The one thing to do next: write what came of it, or learn from it. */
const Next = ({ tried, named, onWrite }: NextProps) => {
  const { t } = useTranslation();
  const toLesson = useLessonFrom(tried);
  const field = openFieldOf(tried);
  if (field !== null) {
    return (
      <Button
        variant="quiet"
        size="small"
        aria-label={`${t(`trying.next.${field}`)}: ${named}`}
        onPress={() => {
          onWrite(field);
        }}
      >
        {t(`trying.next.${field}`)}
      </Button>
    );
  }
  return toLesson === null ? null : (
    <Button
      variant="quiet"
      size="small"
      icon={BookOpen}
      aria-label={`${t('trying.makeLesson')}: ${named}`}
      onPress={toLesson}
    >
      {t('trying.makeLesson')}
    </Button>
  );
};

const openFieldOf = (tried: Tried): 'result' | 'answer' | 'choice' | null => {
  switch (tried.of) {
    case 'experiment':
      return tried.record.result === '' ? 'result' : null;
    case 'knowledgeQuestion':
      return tried.record.answer === '' ? 'answer' : null;
    case 'dilemma':
      return tried.record.choice === '' ? 'choice' : null;
    case 'onTheSpotAgreement':
      return null;
  }
};
