import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Layer } from '../../../shared/domain/enums.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { hashOf } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Network.module.css';
import type { TownHallCell as Cell, TownHallRow } from './townHall.ts';

interface Props {
  readonly row: TownHallRow;
  readonly cell: Cell;
  readonly onOpen: (party: Party) => void;
  readonly onAdd: (departmentId: string | null, layer: Layer | null) => void;
}

/** Who one finds there, and where they help. */
export const TownHallCell = ({ row: { department }, cell, onOpen, onAdd }: Props) => {
  const { t } = useTranslation();
  const place = [
    department?.name ?? t('network.noDepartment'),
    cell.layer === null ? t('network.layerOpen') : t(`enums.layer.${cell.layer}`),
  ].join(', ');
  return (
    <>
      <ul className={cx(styles.plain)}>
        {cell.members.map(({ party, at }) => (
          <li key={party.id} className={cx(styles.inHall)}>
            <Button
              variant="quiet"
              size="small"
              aria-label={t('network.edit', { party: party.name })}
              onPress={() => {
                onOpen(party);
              }}
            >
              {party.name}
            </Button>
            {at.length > 0 && (
              <ul className={cx(styles.at)}>
                {at.map(({ id, title }) => (
                  <li key={id}>
                    <a href={hashOf({ screen: 'initiative', id })}>
                      {title === '' ? t('villages.untitled') : title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <IconButton
        label={t('network.addIn', { place })}
        icon={Plus}
        size="small"
        className={styles.addHere}
        onPress={() => {
          onAdd(department?.id ?? null, cell.layer);
        }}
      />
    </>
  );
};
