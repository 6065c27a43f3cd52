import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StoryProposal } from '../../../shared/domain/storyProposal.ts';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { useOwnAuthor, useWho } from '../../domain/who.ts';
import type { Proposed } from '../../domain/yearStory/useYearStories.ts';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './YearStory.module.css';

interface Props {
  readonly proposed: Proposed;
  readonly onChoose: (reason: string) => void;
}

/** What may be the story of a year, with everything that was said for it. */
export const ProposedStory = ({ proposed: { subject, proposals }, onChoose }: Props) => {
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
    const act = undoAct(done.value, 'yearStory.undo');
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
      <RecordVersions record={proposal} />
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
