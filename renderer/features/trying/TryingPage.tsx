import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { isoToday } from '../../domain/dates.ts';
import { groupsOf, nameOf, triedKinds } from '../../domain/trying/tried.ts';
import type { Tried, TriedKind } from '../../domain/trying/tried.ts';
import { TriedCard } from '../../domain/trying/TriedCard.tsx';
import { TriedDialog } from '../../domain/trying/TriedDialog.tsx';
import { triedForm } from '../../domain/trying/triedForm.ts';
import { triedIcons } from '../../domain/trying/triedIcons.ts';
import { useTried } from '../../domain/trying/useTried.ts';
import { useTriedWords } from '../../domain/trying/useTriedWords.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { foldWords } from '../../ui/option.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useGoTo } from '../../ui/useGoTo.ts';
import styles from './TryingPage.module.css';

/** What is tried without knowing how it goes, and what was agreed on the way, of everybody. */
export const TryingPage = ({ id }: { readonly id?: string | undefined }) => {
  const { t } = useTranslation();
  const tried = useTried();
  const [sought, setSought] = useState('');
  const found = useFound(tried.list, sought);
  useGoTo(id === undefined ? undefined : `tried-${id}`, tried.loaded);
  if (!tried.loaded) return null;
  return (
    <Page>
      <PageHeader
        title={t('frame.trying')}
        {...(tried.list.length > 0 && {
          aside: (
            <SearchField
              label={t('trying.find')}
              placeholder={t('trying.find')}
              value={sought}
              onChange={setSought}
              maxLength={200}
              className={styles.find}
            />
          ),
        })}
      />
      <p className={cx(styles.hint)}>{t('trying.hint')}</p>
      {found.length === 0 && sought.trim() !== '' ? (
        <EmptyState words={t('trying.nothingFound')} size="small" />
      ) : (
        triedKinds.map((kind) => (
          <Part
            key={kind}
            kind={kind}
            all={found.filter(({ of }) => of === kind)}
            isSought={sought.trim() !== ''}
          />
        ))
      )}
    </Page>
  );
};

/** By any of its words, and by the initiative and the village it belongs to. */
const useFound = (all: readonly Tried[], sought: string): readonly Tried[] => {
  const { above, facts } = useTriedWords();
  const initiatives = useRecords(initiative).byId;
  const asked = foldWords(sought.trim())
    .split(/\s+/)
    .filter((word) => word !== '');
  if (asked.length === 0) return all;
  return all.filter((one) => {
    const title = initiatives.get(one.record.initiativeId ?? '')?.title ?? '';
    const text = foldWords(
      [nameOf(one), title, above(one, true), ...facts(one).map(({ words }) => words)].join(' '),
    );
    return asked.every((word) => text.includes(word));
  });
};

interface PartProps {
  readonly kind: TriedKind;
  readonly all: readonly Tried[];
  readonly isSought: boolean;
}

const Part = ({ kind, all, isSought }: PartProps) => {
  const { t } = useTranslation();
  const adding = useFormOpener(triedForm(kind));
  const today = isoToday();
  const { open, settled } = useMemo(() => groupsOf(all, today), [all, today]);
  const Icon = triedIcons[kind];
  const title = t(`trying.title.${kind}`);
  if (isSought && all.length === 0) return null;
  return (
    <section className={cx(styles.part)} aria-label={title}>
      <div className={cx(styles.partHead)}>
        <h2>
          <Icon size={18} aria-hidden /> {title}
        </h2>
        <Button size="small" icon={Plus} onPress={adding.open}>
          {t(`trying.add.${kind}`)}
        </Button>
      </div>
      {all.length === 0 && <p className={cx(styles.hint)}>{t(`trying.empty.${kind}`)}</p>}
      <Cards title={t(`trying.open.${kind}`)} cards={open} />
      <Cards title={t(`trying.settled.${kind}`)} cards={settled} />
      {adding.isOpen && <TriedDialog of={kind} onClose={adding.close} />}
    </section>
  );
};

const Cards = ({ title, cards }: { readonly title: string; readonly cards: readonly Tried[] }) =>
  cards.length === 0 ? null : (
    <div className={cx(styles.group)}>
      <h3>{title}</h3>
      <ul className={cx(styles.cards)}>
        {cards.map((one) => (
          <li key={one.record.id}>
            <TriedCard tried={one} namesInitiative />
          </li>
        ))}
      </ul>
    </div>
  );
