import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeld } from '../../app/held.ts';
import { closeOverlay } from '../../app/overlay.ts';
import { useIsHidden } from '../../domain/board/useIsHidden.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { useStageName } from '../../domain/stageName.ts';
import { VillagePicker } from '../../domain/VillagePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { WordKey } from '../../words/i18n.ts';
import { heardDraft, nothingHeard } from './heard.ts';
import type { Heard } from './heard.ts';
import styles from './NewHeard.module.css';
import { HeardNoabers } from './HeardNoabers.tsx';
import { OriginChoice } from './OriginChoice.tsx';
import { swallowEnter } from './swallowEnter.ts';
import { tellKept, wordsOfKept } from './tellKept.ts';
import { useKeep } from './useKeep.ts';
import { useKnownVillage, useNewVillage } from './useNewVillage.ts';

/** What Enter and Ctrl+Enter do: save and close, or save and go on with the next. */
type After = 'close' | 'another';

/** In an open list Enter takes what is pointed at; anywhere else it saves. */
const afterKey = (event: KeyboardEvent): After | undefined => {
  const { target, key, ctrlKey, metaKey, nativeEvent } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLElement))
    return undefined;
  if (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement) return undefined;
  if (target.hasAttribute('aria-activedescendant')) return undefined;
  return ctrlKey || metaKey ? 'another' : 'close';
};

/** Ctrl+N: what was heard, where, and what it began with. Only the first has to be filled in. */
export const NewHeardDialog = () => {
  const { t } = useTranslation();
  // Escape closes the dialog; the words wait until they are kept.
  const form = useHeld<Heard>('newHeard', heardDraft, () => nothingHeard);
  const heard = form.value;
  const change = (part: Partial<Heard>): void => {
    form.change({ ...form.latest(), ...part });
  };
  const keep = useKeep();
  const hides = useIsHidden();
  const column = useStageName()('heard');
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<WordKey>();
  const villageId = useKnownVillage(heard.villageId);
  const makeVillage = useNewVillage((id) => {
    change({ villageId: id });
  });

  const save = async (after: After): Promise<void> => {
    const card = heard.title.trim();
    if (card === '') {
      setProblem('newHeard.titleMissing');
      return;
    }
    const keeping = await keep({ ...heard, villageId });
    if (keeping.kind === 'refused') setProblem(`trouble.${keeping.why}`);
    if (keeping.kind !== 'kept') return;
    const { id } = keeping;
    if (after === 'another') {
      form.beginAgain({ ...nothingHeard, villageId: heard.villageId });
      setTold(t(wordsOfKept(await hides(id)), { card, column }));
      return;
    }
    form.done();
    swallowEnter();
    closeOverlay();
    tellKept({ id, values: { card, column }, isHidden: await hides(id) });
  };

  const leave = (): void => {
    if (heard.title.trim() === '') form.done();
    closeOverlay();
  };

  return (
    <Dialog isOpen onClose={leave} title={t('newHeard.title')} closesOutside={false}>
      <div
        role="presentation"
        className={cx(styles.form)}
        onKeyDownCapture={(event) => {
          const after = afterKey(event);
          if (after === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          void save(after);
        }}
      >
        <div>
          <TextField
            // Anew for the next one, so that it has the focus again.
            key={told}
            label={t('newHeard.what')}
            value={heard.title}
            onChange={(title) => {
              setProblem(undefined);
              change({ title });
            }}
            error={problem && t(problem)}
            maxLength={300}
            autoFocus
          />
          <NameHint text={heard.title} />
        </div>
        <VillagePicker
          label={t('newHeard.village')}
          hint={t('newHeard.villageHint')}
          value={villageId}
          onChange={(id) => {
            change({ villageId: id });
          }}
          onCreate={makeVillage}
        />
        <OriginChoice
          value={heard.origin}
          onChange={(origin) => {
            change({ origin });
          }}
        />
        <div className={cx(styles.foot)}>
          <Button variant="primary" onPress={() => void save('close')}>
            {t('newHeard.save')} <Kbd>Enter</Kbd>
          </Button>
          <Button variant="quiet" onPress={() => void save('another')}>
            {t('newHeard.another')} <Kbd>Ctrl Enter</Kbd>
          </Button>
        </div>
        <p role="status" className={cx(styles.told)}>
          {told}
        </p>
        <HeardNoabers title={heard.title} villageId={villageId} onGo={closeOverlay} />
      </div>
    </Dialog>
  );
};
