import { useTranslation } from 'react-i18next';
import { origins, ownRoles, themes } from '../../../shared/domain/enums.ts';
import type { BoardFilter } from '../../../shared/ipc/settings.ts';
import { setFilter } from '../../domain/board/boardView.ts';
import { ChipButton } from '../../ui/ChipButton.tsx';
import { cx } from '../../ui/cx.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Choices, FilterChoice } from '../../domain/filter/FilterChoice.tsx';
import type { FilterOptions } from './filterOptions.ts';
import type { ChoiceKind } from '../../domain/board/filter.ts';
import styles from './Toolbar.module.css';

interface Props {
  readonly filter: BoardFilter;
  readonly options: FilterOptions;
}

const among = <T extends string>(all: readonly T[], chosen: readonly string[]): T[] =>
  all.filter((one) => chosen.includes(one));

/** Sets one kind of filter, reading the ids back as what they are. */
export const chooseFilter = (kind: ChoiceKind, chosen: readonly string[]): void => {
  if (kind === 'themes') setFilter({ themes: among(themes, chosen) });
  else if (kind === 'origins') setFilter({ origins: among(origins, chosen) });
  else if (kind === 'ownRoles') setFilter({ ownRoles: among(ownRoles, chosen) });
  else setFilter({ [kind]: [...chosen] });
};

const Kind = ({ kind, filter, options }: Props & { readonly kind: ChoiceKind }) => {
  const { t } = useTranslation();
  return (
    <FilterChoice
      label={t(`board.filter.${kind}`)}
      offer={() => options.of(kind)}
      isDisabled={!options.has(kind)}
      chosen={filter[kind]}
      onChange={(chosen) => {
        chooseFilter(kind, chosen);
      }}
    />
  );
};

/** What is asked for less often shares one chip, so that the board keeps its height. */
const rarer: readonly ChoiceKind[] = ['tags', 'origins', 'ownRoles', 'areaIds'];

const More = ({ filter, options }: Props) => {
  const { t } = useTranslation();
  const count = rarer.reduce((sum, kind) => sum + filter[kind].length, 0);
  const label = t('board.filter.more');
  return (
    <PopoverButton
      button={
        <ChipButton isActive={count > 0}>
          {count === 0 ? label : `${label}: ${String(count)}`}
        </ChipButton>
      }
    >
      {() => {
        const offered = rarer.filter((kind) => options.of(kind).length > 0);
        return offered.map((kind, at) => (
          <section key={kind} className={cx(styles.kind)}>
            <h3>{t(`board.filter.${kind}`)}</h3>
            <Choices
              label={t(`board.filter.${kind}`)}
              options={options.of(kind)}
              chosen={filter[kind]}
              onChange={(chosen) => {
                chooseFilter(kind, chosen);
              }}
              isFirst={at === 0}
            />
          </section>
        ));
      }}
    </PopoverButton>
  );
};

export const Filters = ({ filter, options }: Props) => {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('board.filter.label')} className={cx(styles.filters)}>
      <SearchField
        label={t('board.filter.text')}
        placeholder={t('board.filter.text')}
        value={filter.text}
        onChange={(text) => {
          setFilter({ text });
        }}
        maxLength={200}
        className={cx(styles.text)}
      />
      <Kind kind="villageIds" filter={filter} options={options} />
      <Kind kind="themes" filter={filter} options={options} />
      <More filter={filter} options={options} />
    </div>
  );
};
