import { useMemo, useRef, useState } from 'react';
import { Autocomplete, Dialog, ListBox, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isSearchFiltered, noSearchFilter } from '../../../shared/ipc/search.ts';
import type { SearchFilter, SearchHit, SearchKind } from '../../../shared/ipc/search.ts';
import { closeOverlay } from '../../app/overlay.ts';
import { useIsHere } from '../../domain/views/isHere.ts';
import { cx } from '../../ui/cx.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { CommandsPart } from './CommandsPart.tsx';
import { living } from './filter.ts';
import { useFinding } from './finding.ts';
import { FindingState, useSaid } from './FindingState.tsx';
import { useFittingCommands } from './fittingCommands.ts';
import { HitsPart } from './HitsPart.tsx';
import { KindChips } from './KindChips.tsx';
import { openHit } from './openHit.ts';
import { OwnFields } from './OwnFields.tsx';
import { RecentPart } from './RecentPart.tsx';
import { rememberSearch } from './recent.ts';
import { SaveButton } from './SaveButton.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import { SearchFilters } from './SearchFilters.tsx';
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
  const rest = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<readonly SearchKind[]>([]);
  const [filter, setFilter] = useLivingFilter();
  const isFiltered = isSearchFiltered(filter);
  const isTyped = text.trim() !== '';
  const isSought = isTyped || isFiltered;
  const finding = useFinding(text, kinds, filter);
  const fitting = useFittingCommands(text);
  // Under what the filter alone found they wait for what the text finds: a list that changes once is
  // lit at its first row.
  const isWaiting = isTyped && finding.text === '' && finding.parts.length > 0;
  // Whoever only filters looks for something, and not for something to do.
  const commands = (isTyped && !isWaiting) || !isFiltered ? fitting : [];
  useSaid(finding, isSought, commands.length > 0);

  const seek = (next: string, chosen = kinds): void => {
    setText(next);
    rest.current?.scrollTo({ top: 0 });
    // Who begins again begins with everything.
    setKinds(next.trim() === '' ? [] : chosen);
  };
  const filterBy = (next: SearchFilter): void => {
    setFilter(next);
    if (!isTyped && !isSearchFiltered(next)) setKinds([]);
  };
  const toField = (): void => {
    field.current?.focus();
  };
  const open = async (hit: SearchHit): Promise<void> => {
    rememberSearch(text);
    if ((await openHit(hit)) === 'opened') closeOverlay();
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
      <div ref={rest} className={cx(styles.rest)}>
        <OwnFields>
          <SearchFilters filter={filter} onChange={filterBy} onTakenAway={toField} />
        </OwnFields>
        {isSought ? (
          <div className={cx(styles.tools)}>
            <KindChips counts={finding.counts} chosen={kinds} onChange={setKinds} />
            {!commands.some(({ isMeant }) => isMeant) && (
              <SaveButton text={text} kinds={kinds} filter={filter} />
            )}
          </div>
        ) : (
          <SavedSearches
            onChoose={(saved) => {
              seek(saved.text, saved.kinds);
              setFilter(saved.filter ?? noSearchFilter);
              toField();
            }}
          />
        )}
        {isSought && (
          <FindingState
            finding={finding}
            isChosen={kinds.length > 0}
            hasCommands={commands.length > 0}
            onClear={
              isFiltered
                ? () => {
                    filterBy(noSearchFilter);
                    toField();
                  }
                : null
            }
          />
        )}
        <ListBox
          aria-label={t(isSought ? 'search.results' : 'search.commands')}
          selectionMode="none"
          className={cx(styles.list)}
        >
          {!isSought && <RecentPart onChoose={seek} />}
          <CommandsPart commands={commands.filter(({ isMeant }) => isMeant)} />
          {isSought &&
            finding.parts.map((part) => (
              <HitsPart
                key={part.kind}
                part={part}
                onOpen={(hit) => void open(hit)}
                onMore={
                  kinds.length === 1
                    ? null
                    : () => {
                        setKinds([part.kind]);
                      }
                }
              />
            ))}
          <CommandsPart commands={commands.filter(({ isMeant }) => !isMeant)} />
        </ListBox>
      </div>
    </Autocomplete>
  );
};

/** What is chosen, without a place that somebody deletes meanwhile. */
const useLivingFilter = () => {
  const [filter, setFilter] = useState(noSearchFilter);
  const isHere = useIsHere();
  return [useMemo(() => living(filter, isHere), [filter, isHere]), setFilter] as const;
};
