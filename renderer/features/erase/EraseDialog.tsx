import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/api.ts';
import { closeErase } from '../../app/erase.ts';
import type { EraseTarget } from '../../app/erase.ts';
import { showNotice } from '../../app/notice.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EraseStory } from './EraseStory.tsx';

/** Gone for good: what that does, what it cannot do, and a word to type. */
export const EraseDialog = ({ target }: { readonly target: EraseTarget }) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const isSure = typed.trim().toLowerCase() === t('erase.word');

  const erase = async (): Promise<void> => {
    if (!isSure || isBusy) return;
    setIsBusy(true);
    const { kind, id, storyIds = [], onErased } = target;
    const targets = [{ kind, id }, ...storyIds.map((one) => ({ kind: 'story', id: one }))];
    const done = await call('erase:records', { targets }).finally(() => {
      setIsBusy(false);
    });
    closeErase();
    showNotice(
      done.ok
        ? { tone: 'done', words: target.isShared ? 'erase.doneShared' : 'erase.done' }
        : { tone: 'trouble', words: `trouble.${done.error.kind}` },
    );
    if (done.ok) onErased();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={closeErase}
      title={t('erase.title', { title: target.title })}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            icon={Trash2}
            isDisabled={!isSure}
            isPending={isBusy}
            onPress={() => void erase()}
          >
            {t('erase.confirm')}
          </Button>
          <Button variant="quiet" onPress={closeErase}>
            {t('erase.cancel')}
          </Button>
        </>
      }
    >
      <EraseStory target={target} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <TextField
          label={t('erase.type', { word: t('erase.word') })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
      </form>
    </Dialog>
  );
};
