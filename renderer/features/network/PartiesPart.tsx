import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partyKinds } from '../../../shared/domain/enums.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { newParty } from '../../domain/party/partyDraft.ts';
import type { PartyDraft } from '../../domain/party/partyDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { cornersOf, noFilter } from './networkModel.ts';
import type { Network } from './networkModel.ts';
import styles from './Network.module.css';
import { PartyRow } from './PartyRow.tsx';

interface Props {
  readonly network: Network;
  readonly onOpen: (party: Party) => void;
  readonly onAdd: (draft: PartyDraft) => void;
}

/** The parties corner by corner. By name alone: nobody stands above another. */
export const PartiesPart = ({ network: { members }, onOpen, onAdd }: Props) => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(noFilter);
  const corners = useMemo(() => cornersOf(members, filter), [filter, members]);
  const used = partyKinds.filter((kind) => members.some(({ party }) => party.partyKind === kind));
  const isNobody = corners.every((corner) => corner.members.length === 0);
  return (
    <>
      <div role="group" aria-label={t('network.filter')} className={cx(styles.filters)}>
        <SearchField
          label={t('network.find')}
          placeholder={t('network.find')}
          value={filter.text}
          maxLength={100}
          onChange={(text) => {
            setFilter({ ...filter, text });
          }}
          className={styles.find}
        />
        <Select
          label={t('network.kind')}
          hideLabel
          options={[
            { id: 'all' as const, label: t('network.everyKind') },
            ...used.map((id) => ({ id, label: t(`enums.partyKind.${id}`) })),
          ]}
          value={filter.kind ?? 'all'}
          onChange={(kind) => {
            setFilter({ ...filter, kind: kind === 'all' ? null : kind });
          }}
          className={styles.kindFilter}
        />
        <ToggleChip
          isSelected={filter.chainOnly}
          onChange={(chainOnly) => {
            setFilter({ ...filter, chainOnly });
          }}
        >
          {t('network.chainPartners')}
        </ToggleChip>
      </div>
      <p role="status" className={cx(styles.hint)}>
        {isNobody && t('network.noneFound')}
      </p>
      <div className={cx(styles.corners)}>
        {corners.map(({ panel, members: here }) => (
          <section
            key={panel}
            aria-label={t(`enums.panel.${panel}`)}
            className={cx(styles.corner, styles[panel])}
          >
            <header>
              <h2>
                {t(`enums.panel.${panel}`)} <span className={cx(styles.count)}>{here.length}</span>
              </h2>
              <Button
                variant="quiet"
                size="small"
                icon={Plus}
                aria-label={t('network.addAt', { panel: t(`enums.panel.${panel}`) })}
                onPress={() => {
                  onAdd(newParty(panel, ''));
                }}
              >
                {t('network.addShort')}
              </Button>
            </header>
            {here.length === 0 ? (
              <p className={cx(styles.hint)}>{t('network.nobodyHere')}</p>
            ) : (
              <ul className={cx(styles.plain)}>
                {here.map((one) => (
                  <PartyRow key={one.party.id} member={one} onOpen={onOpen} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  );
};
