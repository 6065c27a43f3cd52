import { useTranslation } from 'react-i18next';
import type { Json, Sibling } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { call } from '../../app/api.ts';
import { togetherForm } from '../../app/fieldForm.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { flushDrafts } from '../../editor/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Together } from './Together.tsx';
import { Version } from './Version.tsx';
import styles from './Versions.module.css';

interface Props {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly as: 'value' | 'line' | 'text';
  readonly most: number;
  readonly siblings: readonly Sibling[];
  readonly say: (value: Json) => string | null;
  readonly onClose: () => void;
}

/** What each of them wrote, with name and time: choose one, or put them together. */
export const VersionsDialog = (props: Props) => {
  const { t } = useTranslation();
  const { kind, id, field, name, as, most, siblings, say, onClose } = props;
  const choose = async (...edits: Edit[]): Promise<void> => {
    const settled = await write(edits, 'settle');
    if (!settled.ok) return;
    onClose();
    showNotice({
      tone: 'done',
      words: 'versions.done',
      act: undoAct(settled.value, 'share.undo'),
    });
  };
  const putBack = async (value: string): Promise<void> => {
    await flushDrafts();
    const now = (await call('record:get', { kind, id }))?.values[field];
    const base = typeof now === 'string' ? now : '';
    const target = { kind, id, field };
    // A text that is the same again still counts as gone over.
    return choose({ op: 'text', ...target, base, next: value }, { op: 'accept', ...target });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('versions.title', { field: name })}
      {...(as === 'text' && {
        size: 'wide',
        footer: (
          <Button variant="primary" onPress={() => void choose({ op: 'accept', kind, id, field })}>
            {t('versions.right')}
          </Button>
        ),
      })}
    >
      <p>{t(as === 'text' ? 'versions.mergedIntro' : 'versions.intro')}</p>
      <ul className={cx(styles.list)}>
        {siblings.map((sibling, at) => (
          <Version
            key={`${sibling.at} ${sibling.authorId} ${String(at)}`}
            sibling={sibling}
            words={say(sibling.value)}
            isShown={at === 0 && as !== 'text'}
            isText={as === 'text'}
            onChoose={() => {
              if (as !== 'text') void choose({ op: 'set', kind, id, field, value: sibling.value });
              else if (typeof sibling.value === 'string') void putBack(sibling.value);
            }}
          />
        ))}
      </ul>
      {as === 'line' && (
        <Together
          form={togetherForm(kind, id, field)}
          first={written(siblings).join(most > 300 ? '\n' : ' / ')}
          most={most}
          onKeep={(value) => void choose({ op: 'set', kind, id, field, value })}
        />
      )}
    </Dialog>
  );
};

const written = (siblings: readonly Sibling[]): readonly string[] =>
  siblings.flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
