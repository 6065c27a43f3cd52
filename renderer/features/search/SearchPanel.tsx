import { History } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
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
import { Kbd } from '../../ui/Kbd.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { answersTo } from '../../ui/option.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { commands } from './commands.ts';
import type { PanelCommand } from './commands.ts';
import { HitItem } from './HitItem.tsx';
import { openHit } from './openHit.ts';
import { rememberSearch, useRecent } from './recent.ts';
import styles from './SearchPanel.module.css';

const limit = 40;
const mostOfAKind = 6;

/** Ctrl+K: finds records and commands from anywhere. */
export const SearchPanel = () => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = useSearch(text, null, limit);
  const recent = useRecent((state) => state.texts);
  const isSought = text.trim() !== '';
  const fitting = useFittingCommands(text);
  useSaid(found, isSought);

  const open = (hit: SearchHit): void => {
    rememberSearch(text);
    if (openHit(hit) === 'opened') closeOverlay();
    else setText(hit.title);
  };
  const run = (command: PanelCommand): void => {
    closeOverlay();
    command.run();
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
                autoFocus
                // Before the field would use the key to empty itself.
                onKeyDown={(event) => {
                  if (event.key === 'Escape') closeOverlay();
                }}
              />
            </div>
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
              {fitting.length > 0 && (
                <Part title={t('search.commands')}>
                  {fitting.map(({ command, label }) => (
                    <ListBoxItem
                      key={command.id}
                      id={`command:${command.id}`}
                      textValue={label}
                      className={cx(styles.item)}
                      onAction={() => {
                        run(command);
                      }}
                    >
                      <command.icon size={18} aria-hidden className={cx(styles.icon)} />
                      <span className={cx(styles.words)}>{label}</span>
                      {command.keys !== undefined && <Kbd>{command.keys}</Kbd>}
                    </ListBoxItem>
                  ))}
                </Part>
              )}
            </ListBox>
          </Autocomplete>
          <p className={cx(styles.keys)}>{t('search.keys')}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ title, children }: PartProps) => (
  <ListBoxSection>
    <Header className={cx(styles.heading)}>{title}</Header>
    {children}
  </ListBoxSection>
);

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

interface Fitting {
  readonly command: PanelCommand;
  readonly label: string;
}

const useFittingCommands = (text: string): readonly Fitting[] => {
  const { t } = useTranslation();
  return commands
    .filter(({ isRare = false }) => !isRare || text.trim() !== '')
    .map((command) => ({
      command,
      label:
        command.words === 'goTo'
          ? t('search.command.goTo', { screen: t(`frame.${command.screen ?? 'board'}`) })
          : t(`search.command.${command.words}`),
    }))
    .filter(({ command, label }) => answersTo({ id: command.id, label }, text));
};

/** Says how much was found, once typing rests. */
const useSaid = ({ reply }: Found, isSought: boolean): void => {
  const { t } = useTranslation();
  const total = reply?.total ?? 0;
  const words = !isSought || reply === null ? '' : t('search.found', { count: total });
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
