import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json, Sibling } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useSettings } from '../../app/settings.ts';
import { undoLast } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { flushDrafts } from '../../editor/drafts.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatInstant } from '../dates.ts';
import { useWho } from '../who.ts';
import styles from './Versions.module.css';

interface Props {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly as: 'value' | 'line' | 'text';
  readonly siblings: readonly Sibling[];
  readonly say: (value: Json) => string | null;
  readonly onClose: () => void;
}

/** What each of them wrote, with name and time: choose one, or put them together. */
export const VersionsDialog = (props: Props) => {
  const { t } = useTranslation();
  const { kind, id, field, name, as, siblings, say, onClose } = props;
  const choose = async (...edits: Edit[]): Promise<void> => {
    if (!(await write(edits, 'settle')).ok) return;
    onClose();
    showNotice({
      tone: 'done',
      words: 'versions.done',
      act: { words: 'share.undo', run: undoLast },
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
          first={siblings.map(({ value }) => say(value) ?? '').join(' / ')}
          onKeep={(value) => void choose({ op: 'set', kind, id, field, value })}
        />
      )}
    </Dialog>
  );
};

interface VersionProps {
  readonly sibling: Sibling;
  readonly words: string | null;
  readonly isShown: boolean;
  readonly isText: boolean;
  readonly onChoose: () => void;
}

const Version = ({ sibling, words, isShown, isText, onChoose }: VersionProps) => {
  const { t } = useTranslation();
  const who = useWho()(sibling.authorId);
  const language = useSettings((settings) => settings.language);
  const label = t(isText ? 'versions.back' : 'versions.choose');
  return (
    <li className={cx(styles.version)}>
      <div className={cx(styles.words)}>
        <span className={cx(styles.by)}>
          {t('versions.by', { who, when: formatInstant(sibling.at, language) })}
          {isShown && <span className={cx(styles.now)}>{t('versions.now')}</span>}
        </span>
        {isText && words !== null ? (
          <MarkdownText markdown={words} className={styles.text} />
        ) : (
          <span className={cx(styles.value)}>{words ?? t('versions.gone')}</span>
        )}
      </div>
      {words !== null && (
        <Button
          size="small"
          aria-label={t('versions.chooseNamed', { who, words: label })}
          onPress={onChoose}
        >
          {label}
        </Button>
      )}
    </li>
  );
};

interface TogetherProps {
  readonly first: string;
  readonly onKeep: (value: string) => void;
}

const Together = ({ first, onKeep }: TogetherProps) => {
  const { t } = useTranslation();
  const [value, setValue] = useState(first);
  return (
    <div className={cx(styles.together)}>
      <TextField
        label={t('versions.together')}
        value={value}
        onChange={setValue}
        maxLength={300}
        className={styles.field}
      />
      <Button
        isDisabled={value.trim() === ''}
        onPress={() => {
          onKeep(value.trim());
        }}
      >
        {t('versions.keepTogether')}
      </Button>
    </div>
  );
};
