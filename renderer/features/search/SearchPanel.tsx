import { History } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SearchHit, SearchKind } from '../../../shared/ipc/search.ts';
import { searchKinds } from '../../../shared/ipc/search.ts';
import { closeOverlay } from '../../app/overlay.ts';
import { useSearch } from '../../app/useSearch.ts';
import type { Found } from '../../app/useSearch.ts';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { CommandsPart } from './CommandsPart.tsx';
import { useFittingCommands } from './fittingCommands.ts';
import { HitItem } from './HitItem.tsx';
import { openHit } from './openHit.ts';
import { Part } from './Part.tsx';
import { rememberSearch, useRecent } from './recent.ts';
import { SaveButton } from './SaveButton.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import styles from './SearchPanel.module.css';

const limit = 40;
const mostOfAKind = 6;

/** Ctrl+K: finds records and commands from anywhere. */
export const SearchPanel = () => {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const found = useSearch(text, null, limit);
  const recent = useRecent((state) => state.texts);
  const isSought = text.trim() !== '';
  const fitting = useFittingCommands(text);
  useSaid(found, isSought, fitting.length > 0);

  const open = (hit: SearchHit): void => {
    rememberSearch(text);
    if (openHit(hit) === 'opened') closeOverlay();
    else setText(hit.title);
  };
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
          <Autocomplete inputValue={text} onInputChange={setText}>
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
                <SaveButton text={text} />
              </div>
            ) : (
              <SavedSearches
                onChoose={(saved) => {
                  setText(saved.text);
                  field.current?.focus();
                }}
              />
            )}
            <State found={found} isSought={isSought} hasCommands={fitting.length > 0} />
            <ListBox
              aria-label={t(isSought ? 'search.results' : 'search.commands')}
              selectionMode="none"
              className={cx(styles.list)}
            >
              {!isSought && recent.length > 0 && (
                <Part title={t('search.recent')}>
                  {recent.map((one) => (
                    <ListBoxItem
                      key={one}
                      id={`recent:${one}`}
                      textValue={one}
                      className={cx(styles.item)}
                      onAction={() => {
                        setText(one);
                      }}
                    >
                      <History size={18} aria-hidden className={cx(styles.icon)} />
                      <span className={cx(styles.words)}>{one}</span>
                    </ListBoxItem>
                  ))}
                </Part>
              )}
              <CommandsPart commands={fitting.filter(({ isMeant }) => isMeant)} />
              {isSought &&
                byKind(found).map(({ kind, hits }) => (
                  <Part key={kind} title={t(`search.kinds.${kind}`)}>
                    {hits.map((hit) => (
                      <HitItem
                        key={hit.id}
                        hit={hit}
                        onOpen={() => {
                          open(hit);
                        }}
                      />
                    ))}
                  </Part>
                ))}
              <CommandsPart commands={fitting.filter(({ isMeant }) => !isMeant)} />
            </ListBox>
          </Autocomplete>
          <p className={cx(styles.keys)}>{t('search.keys')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

interface OfKind {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

/** The kind with the best hit comes first; of each kind the best few. */
const byKind = ({ reply }: Found): readonly OfKind[] => {
  const hits = reply?.hits ?? [];
  const bestOf = (kind: SearchKind): number => {
    const at = hits.findIndex((hit) => hit.kind === kind);
    return at === -1 ? hits.length : at;
  };
  return searchKinds
    .map((kind) => ({
      kind,
      hits: hits.filter((hit) => hit.kind === kind).slice(0, mostOfAKind),
    }))
    .filter((part) => part.hits.length > 0)
    .toSorted((a, b) => bestOf(a.kind) - bestOf(b.kind));
};

/** Says how much was found, once typing rests. */
const useSaid = ({ reply }: Found, isSought: boolean, hasCommands: boolean): void => {
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
  readonly found: Found;
  readonly isSought: boolean;
  readonly hasCommands: boolean;
}

const State = ({ found: { reply }, isSought, hasCommands }: StateProps) => {
  const { t } = useTranslation();
  if (!isSought || reply === null) return null;
  if (reply.state === 'filling') return <p className={cx(styles.state)}>{t('search.filling')}</p>;
  if (reply.isGuess) return <p className={cx(styles.state)}>{t('search.guess')}</p>;
  if (reply.total > 0 || hasCommands) return null;
  return <p className={cx(styles.state)}>{t('search.nothing')}</p>;
};
