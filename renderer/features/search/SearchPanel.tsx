import { useEffect, useRef, useState } from 'react';
import { Autocomplete, Dialog, ListBox, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SearchHit, SearchKind } from '../../../shared/ipc/search.ts';
import { closeOverlay } from '../../app/overlay.ts';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { CommandsPart } from './CommandsPart.tsx';
import { useFinding } from './finding.ts';
import type { Finding } from './finding.ts';
import { useFittingCommands } from './fittingCommands.ts';
import { HitsPart } from './HitsPart.tsx';
import { KindChips } from './KindChips.tsx';
import { openHit } from './openHit.ts';
import { RecentPart } from './RecentPart.tsx';
import { rememberSearch } from './recent.ts';
import { SaveButton } from './SaveButton.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import styles from './SearchPanel.module.css';

/** Ctrl+K: finds records and commands from anywhere. */
export const SearchPanel = () => {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) closeOverlay();
      }}
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.modal)}>
        <Dialog aria-label={t('search.title')} className={cx(styles.panel)}>
          <Search />
          <p className={cx(styles.keys)}>{t('search.keys')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Search = () => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<readonly SearchKind[]>([]);
  const finding = useFinding(text, kinds);
  const isSought = text.trim() !== '';
  const fitting = useFittingCommands(text);
  useSaid(finding, isSought, fitting.length > 0);

  const seek = (next: string, chosen = kinds): void => {
    setText(next);
    // Who begins again begins with everything.
    setKinds(next.trim() === '' ? [] : chosen);
  };
  const open = (hit: SearchHit): void => {
    rememberSearch(text);
    if (openHit(hit) === 'opened') closeOverlay();
    else seek(hit.title, []);
  };
  return (
    <Autocomplete inputValue={text} onInputChange={seek}>
      <div className={cx(styles.field)}>
        <SearchField
          label={t('search.field')}
          placeholder={t('search.field')}
          maxLength={200}
          inputRef={field}
          autoFocus
          // Before the field would use the key to empty itself.
          onKeyDown={(event) => {
            if (event.key === 'Escape') closeOverlay();
          }}
        />
      </div>
      {isSought ? (
        <div className={cx(styles.tools)}>
          <KindChips counts={finding.counts} chosen={kinds} onChange={setKinds} />
          {!fitting.some(({ isMeant }) => isMeant) && <SaveButton text={text} kinds={kinds} />}
        </div>
      ) : (
        <SavedSearches
          onChoose={(saved) => {
            seek(saved.text, saved.kinds);
            field.current?.focus();
          }}
        />
      )}
      {isSought && (
        <State finding={finding} isChosen={kinds.length > 0} hasCommands={fitting.length > 0} />
      )}
      <ListBox
        aria-label={t(isSought ? 'search.results' : 'search.commands')}
        selectionMode="none"
        className={cx(styles.list)}
      >
        {!isSought && <RecentPart onChoose={seek} />}
        <CommandsPart commands={fitting.filter(({ isMeant }) => isMeant)} />
        {isSought &&
          finding.parts.map((part) => (
            <HitsPart
              key={part.kind}
              part={part}
              onOpen={open}
              onMore={
                kinds.length === 1
                  ? null
                  : () => {
                      setKinds([part.kind]);
                    }
              }
            />
          ))}
        <CommandsPart commands={fitting.filter(({ isMeant }) => !isMeant)} />
      </ListBox>
    </Autocomplete>
  );
};

/** Says how much was found, once typing rests. */
const useSaid = ({ reply }: Finding, isSought: boolean, hasCommands: boolean): void => {
  const { t } = useTranslation();
  const total = reply?.total ?? 0;
  // Whoever types a command found it.
  const isSaid = isSought && reply !== null && (total > 0 || !hasCommands);
  const words = isSaid ? t('search.found', { count: total }) : '';
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => {
      announce(words);
    }, 600);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
};

interface StateProps {
  readonly finding: Finding;
  readonly isChosen: boolean;
  readonly hasCommands: boolean;
}

const State = ({ finding: { reply, counts }, isChosen, hasCommands }: StateProps) => {
  const { t } = useTranslation();
  if (reply === null) return null;
  if (reply.state === 'filling') return <p className={cx(styles.state)}>{t('search.filling')}</p>;
  if (reply.isGuess) return <p className={cx(styles.state)}>{t('search.guess')}</p>;
  if (reply.total > 0 || hasCommands) return null;
  const isElsewhere = isChosen && counts.size > 0;
  return (
    <p className={cx(styles.state)}>{t(isElsewhere ? 'search.nothingChosen' : 'search.nothing')}</p>
  );
};
