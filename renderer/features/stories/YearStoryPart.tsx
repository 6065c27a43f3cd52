import { Plus, Sparkles, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryProposal } from '../../../shared/domain/storyProposal.ts';
import { yearChoiceId } from '../../../shared/domain/yearChoice.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { undoLast } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { useOwnAuthor, useWho } from '../../domain/who.ts';
import { useYearStories } from '../../domain/yearStory/useYearStories.ts';
import type { Proposed, Subject } from '../../domain/yearStory/useYearStories.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ChosenStory } from './ChosenStory.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import styles from './YearStory.module.css';

/** *Verhaal van het jaar*: proposals with a reason, and one that was chosen together. */
export const YearStoryPart = () => {
  const { t } = useTranslation();
  const now = new Date().getFullYear();
  const [year, setYear] = useState(now);
  const [isProposing, setProposing] = useState(false);
  const [choosing, setChoosing] = useState<{ subject: Subject; reason: string } | null>(null);
  const { loaded, subjects, proposedFor, chosen, subjectOf, hasRecord } = useYearStories();
  if (!loaded) return null;
  const proposed = proposedFor(year);
  const ours = chosen.find((one) => one.year === year);
  const years = [...new Set([...chosen.map((one) => one.year), now, now - 1])].toSorted(
    (a, b) => b - a,
  );
  const keep = async (subject: Subject, reason: string): Promise<boolean> => {
    const choice = { subjectKind: subject.kind, subjectId: subject.sharedId, reason };
    const edit: Edit = hasRecord(year)
      ? { op: 'set', ...choiceOf(year), field: 'choice', value: choice }
      : { op: 'create', ...choiceOf(year), values: { year, choice } };
    return writeAndSay(edit, 'yearStory.chosen', year);
  };
  return (
    <Sheet title={t('yearStory.title')} icon={Sparkles}>
      <p className={cx(styles.hint)}>{t('yearStory.hint')}</p>
      <div className={cx(styles.bar)}>
        <Select
          label={t('yearStory.which')}
          options={years.map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(id) => {
            setYear(Number(id));
          }}
          className={styles.which}
        />
        {subjects.length > 0 && (
          <Button
            icon={Plus}
            onPress={() => {
              setProposing(true);
            }}
          >
            {t('yearStory.propose')}
          </Button>
        )}
      </div>
      {ours !== undefined && (
        <ChosenStory
          chosen={ours}
          subjectOf={subjectOf}
          onChange={() => {
            if (ours.subject) setChoosing({ subject: ours.subject, reason: ours.reason });
          }}
          onRemove={() => {
            const edit: Edit = { op: 'set', ...choiceOf(year), field: 'choice', value: null };
            void writeAndSay(edit, 'yearStory.unchosen', year);
          }}
        />
      )}
      {proposed.length === 0 ? (
        <p className={cx(styles.soft)}>
          {t(subjects.length === 0 ? 'yearStory.nothingShared' : 'yearStory.empty')}
        </p>
      ) : (
        <ul className={cx(styles.list)} aria-label={t('yearStory.list', { year })}>
          {proposed.map((one) => (
            <li key={`${one.subject.kind}/${one.subject.sharedId}`}>
              <ProposedStory
                proposed={one}
                onChoose={(reason) => {
                  setChoosing({ subject: one.subject, reason });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {isProposing && (
        <ProposeDialog
          year={year}
          subjects={subjects}
          onClose={() => {
            setProposing(false);
          }}
        />
      )}
      {choosing !== null && (
        <ReasonDialog
          title={t('yearStory.chooseTitle', { year, title: choosing.subject.title })}
          label={t('yearStory.reason')}
          hint={t('yearStory.chooseHint')}
          value={choosing.reason}
          keepLabel={t('yearStory.chooseKeep')}
          anywayLabel={t('yearStory.chooseAnyway')}
          onKeep={(reason) => keep(choosing.subject, reason)}
          onClose={() => {
            setChoosing(null);
          }}
        />
      )}
    </Sheet>
  );
};

const choiceOf = (year: number) => ({ kind: 'yearChoice', id: yearChoiceId(year) });

const writeAndSay = async (
  edit: Edit,
  words: 'yearStory.chosen' | 'yearStory.unchosen',
  year: number,
): Promise<boolean> => {
  const done = await write([edit], 'edit');
  if (done.ok) {
    const act = { words: 'yearStory.undo', run: undoLast } as const;
    showNotice({ tone: 'done', words, values: { year: String(year) }, act });
  }
  return done.ok;
};

interface ProposedProps {
  readonly proposed: Proposed;
  readonly onChoose: (reason: string) => void;
}

const ProposedStory = ({ proposed: { subject, proposals }, onChoose }: ProposedProps) => {
  const { t } = useTranslation();
  const { kind, id, title } = subject;
  return (
    <article className={cx(styles.proposed)}>
      <h3>
        <a
          href={hashOf(
            kind === 'lesson' ? { screen: 'library', id } : { screen: 'initiative', id },
          )}
        >
          {title}
        </a>
      </h3>
      {proposals.map((one) => (
        <Reason key={one.id} proposal={one} title={title} />
      ))}
      <div>
        <Button
          size="small"
          aria-label={t('yearStory.chooseNamed', { title })}
          onPress={() => {
            onChoose(proposals[0]?.reason ?? '');
          }}
        >
          {t('yearStory.choose')}
        </Button>
      </div>
    </article>
  );
};

const Reason = ({
  proposal,
  title,
}: {
  readonly proposal: StoryProposal;
  readonly title: string;
}) => {
  const { t } = useTranslation();
  const who = useWho();
  const isOwn = useOwnAuthor() === proposal.authorId;
  const remove = async (): Promise<void> => {
    const done = await write([{ op: 'delete', kind: 'storyProposal', id: proposal.id }], 'delete');
    if (!done.ok) return;
    const act = { words: 'yearStory.undo', run: undoLast } as const;
    showNotice({ tone: 'done', words: 'yearStory.removed', act });
  };
  return (
    <div className={cx(styles.reason)}>
      <p>
        <span className={cx(styles.soft)}>
          {t('yearStory.by', { name: who(proposal.authorId) })}
        </span>{' '}
        {proposal.reason === '' ? t('yearStory.noReason') : proposal.reason}
      </p>
      {isOwn && (
        <IconButton
          label={t('yearStory.remove', { title })}
          icon={Trash2}
          size="small"
          onPress={() => void remove()}
        />
      )}
    </div>
  );
};
