import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layer } from '../../../shared/domain/enums.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { hashOf } from '../../app/route.ts';
import { useDepartments } from '../../domain/departments.ts';
import { newParty } from '../../domain/party/partyDraft.ts';
import type { PartyDraft } from '../../domain/party/partyDraft.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import type { Network } from './networkModel.ts';
import styles from './Network.module.css';
import { townHallOf } from './townHall.ts';
import type { TownHallRow } from './townHall.ts';
import { TownHallCell } from './TownHallCell.tsx';

interface Props {
  readonly network: Network;
  readonly onOpen: (party: Party) => void;
  readonly onAdd: (draft: PartyDraft) => void;
}

/** Under this the layers do not fit beside each other. */
const narrowest = 700;

/** In the town hall: departments by layers, with who helps where. */
export const TownHallPart = ({ network, onOpen, onAdd }: Props) => {
  const { t } = useTranslation();
  const departments = useDepartments();
  const [around, width] = useWidth<HTMLDivElement>();
  const hall = useMemo(
    () => townHallOf(network.members, departments, network.initiatives),
    [departments, network],
  );
  const layerName = (layer: Layer | null): string =>
    layer === null ? t('network.layerOpen') : t(`enums.layer.${layer}`);
  const acts = {
    onOpen,
    onAdd: (departmentId: string | null, layer: Layer | null) => {
      onAdd({ ...newParty('municipality', ''), departmentId, layer });
    },
  };
  const cells = (row: TownHallRow, Cell: 'td' | 'div') =>
    row.cells.map((cell) => (
      <Cell key={cell.layer ?? 'open'} className={cx(styles.cell)}>
        {Cell === 'div' && <h4>{layerName(cell.layer)}</h4>}
        <TownHallCell row={row} cell={cell} {...acts} />
      </Cell>
    ));
  return (
    <Sheet title={t('network.townHall')}>
      <p className={cx(styles.hint)}>{t('network.townHallHint')}</p>
      <div ref={around}>
        {width >= narrowest && (
          <table className={cx(styles.hall)}>
            <thead>
              <tr>
                <th scope="col">{t('network.department')}</th>
                {hall.columns.map((layer) => (
                  <th key={layer ?? 'open'} scope="col">
                    {layerName(layer)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hall.rows.map((row) => (
                <tr key={row.department?.id ?? 'none'}>
                  <th scope="row">
                    <Department row={row} />
                  </th>
                  {cells(row, 'td')}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {width > 0 &&
          width < narrowest &&
          hall.rows.map((row) => (
            <section key={row.department?.id ?? 'none'} className={cx(styles.narrowRow)}>
              <h3>
                <Department row={row} />
              </h3>
              <div className={cx(styles.narrowCells)}>{cells(row, 'div')}</div>
            </section>
          ))}
      </div>
      {hall.unplaced.length > 0 && (
        <section aria-label={t('network.unplaced')} className={cx(styles.unplaced)}>
          <h3>{t('network.unplaced')}</h3>
          <ul className={cx(styles.plain)}>
            {hall.unplaced.map(({ party }) => (
              <li key={party.id}>
                {party.name}
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('network.placeParty', { party: party.name })}
                  onPress={() => {
                    onOpen(party);
                  }}
                >
                  {t('network.place')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
};

const Department = ({ row: { department, touchedBy } }: { readonly row: TownHallRow }) => {
  const { t } = useTranslation();
  if (department === null) return t('network.noDepartment');
  return (
    <>
      {department.name}
      {department.specialists.length > 0 && (
        <span className={cx(styles.specialists)}>{department.specialists.join(', ')}</span>
      )}
      {touchedBy.length > 0 && (
        <span className={cx(styles.specialists)}>
          {t('network.touchedBy')}{' '}
          {touchedBy.map(({ id, title }, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              <a href={hashOf({ screen: 'initiative', id })}>
                {title === '' ? t('villages.untitled') : title}
              </a>
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
};
