import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { story } from '../../../shared/domain/story.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { useOneClick } from '../../ui/useOneClick.ts';
import styles from './StoriesPart.module.css';
import { StoryItem } from './StoryItem.tsx';

/** What people told, in their own words. Theirs, so it stays here until they say yes. */
export const StoriesPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const [justAdded, setJustAdded] = useState<string | null>(null);
  const stories = useRecords(story)
    .list.filter(({ initiativeId }) => initiativeId === record.id)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const add = useOneClick(() => {
    const id = newId();
    setJustAdded(id);
    void write(
      [{ op: 'create', kind: 'story', id, values: { initiativeId: record.id } }],
      'create',
    );
  });
  return (
    <PrivateSheet
      title={t('initiative.stories')}
      actions={
        <Button variant="quiet" size="small" icon={Plus} onPress={add}>
          {t('initiative.addStory')}
        </Button>
      }
    >
      <p className={cx(fieldStyles.hint)}>{t('initiative.storiesHint')}</p>
      {stories.length > 0 && (
        <ol className={cx(styles.stories)}>
          {stories.map(({ id }, at) => (
            <li key={id} className={cx(styles.story)}>
              <StoryItem id={id} number={at + 1} isNew={id === justAdded} />
            </li>
          ))}
        </ol>
      )}
    </PrivateSheet>
  );
};
