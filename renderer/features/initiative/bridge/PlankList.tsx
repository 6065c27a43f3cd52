import { Check, Ellipsis, MoveLeft, MoveRight, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import { panels } from '../../../../shared/domain/enums.ts';
import { showNotice } from '../../../app/notice.ts';
import { undoLast } from '../../../app/undo.ts';
import { write } from '../../../app/write.ts';
import { plankName } from '../../../domain/bridge/facts.ts';
import type { PlankFact } from '../../../domain/bridge/facts.ts';
import { PlankGlyph } from '../../../domain/bridge/PlankGlyph.tsx';
import { useBridgeWords } from '../../../domain/bridge/useBridge.ts';
import type { Bridge } from '../../../domain/bridge/useBridge.ts';
import { SeatGlyph } from '../../../domain/tables/SeatGlyph.tsx';
import { RecordVersions } from '../../../domain/versions/RecordVersions.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MenuButton } from '../../../ui/Menu.tsx';
import styles from './BridgePart.module.css';
import { changePlank, shiftPlank } from './plankEdits.ts';

interface Props {
  readonly bridge: Bridge;
  readonly onEdit: (plank: Contribution) => void;
}

/** All that the picture shows, in words, with what can be done to it. */
export const PlankList = ({ bridge, onEdit }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.lists)}>
      <section aria-label={t('bridge.planks')}>
        <h3>{t('bridge.planks')}</h3>
        <ol className={cx(styles.list)}>
          {bridge.planks.map((plank, at) => (
            <PlankItem key={plank.id} plank={plank} at={at} bridge={bridge} onEdit={onEdit} />
          ))}
        </ol>
      </section>
      <section aria-label={t('bridge.pillars')}>
        <h3>{t('bridge.pillars')}</h3>
        <PillarList bridge={bridge} />
      </section>
    </div>
  );
};

interface ItemProps extends Props {
  readonly plank: PlankFact;
  readonly at: number;
}

const PlankItem = ({ plank, at, bridge, onEdit }: ItemProps) => {
  const { t } = useTranslation();
  const name = plankName(plank, useBridgeWords());
  const isMissing = plank.status === 'missing';
  const record = bridge.contributions.find(({ id }) => id === plank.id);
  return (
    <li className={cx(styles.item)}>
      <span className={cx(styles.number)}>{at + 1}</span>
      <PlankGlyph status={plank.status} />
      <span className={cx(styles.words)}>
        {name}
        <span className={cx(styles.soft, isMissing && styles.missing)}>
          {[isMissing ? t('bridge.gap') : t(`bridge.status.${plank.status}`), plank.who]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {record !== undefined && <RecordVersions record={record} />}
      </span>
      <PlankMenu plank={plank} name={name} at={at} bridge={bridge} onEdit={onEdit} />
    </li>
  );
};

const PlankMenu = ({ plank, name, at, bridge, onEdit }: ItemProps & { readonly name: string }) => {
  const { t } = useTranslation();
  const { contributions } = bridge;
  const record = contributions.find(({ id }) => id === plank.id);
  if (record === undefined) return null;
  const label = t('bridge.plankMenu', { plank: name });
  const shift = (by: -1 | 1) => () => {
    void write(shiftPlank(contributions, plank.id, by), 'move');
  };
  const entries = [
    {
      id: 'edit',
      label: t('bridge.change'),
      icon: Pencil,
      isOffered: true,
      onAction: () => {
        onEdit(record);
      },
    },
    {
      id: 'lies',
      label: t('bridge.lies'),
      icon: Check,
      isOffered: plank.status !== 'offered',
      onAction: () => {
        void write(changePlank(record, { ...record, status: 'offered' }), 'edit');
      },
    },
    {
      id: 'left',
      label: t('bridge.toVillage'),
      icon: MoveLeft,
      isOffered: at > 0,
      onAction: shift(-1),
    },
    {
      id: 'right',
      label: t('bridge.toTownHall'),
      icon: MoveRight,
      isOffered: at < contributions.length - 1,
      onAction: shift(1),
    },
    {
      id: 'remove',
      label: t('bridge.remove'),
      icon: Trash2,
      isOffered: true,
      startsGroup: true,
      onAction: () => {
        removePlank(plank.id, name);
      },
    },
  ];
  return (
    <MenuButton
      label={label}
      placement="bottom end"
      entries={entries.filter(({ isOffered }) => isOffered)}
    >
      <IconButton label={label} icon={Ellipsis} size="small" />
    </MenuButton>
  );
};

const removePlank = (id: string, plank: string): void => {
  void write([{ op: 'delete', kind: 'contribution', id }], 'delete').then((result) => {
    if (!result.ok) return;
    showNotice({
      tone: 'done',
      words: 'bridge.removed',
      values: { plank },
      act: { words: 'bridge.undo', run: undoLast },
    });
  });
};

/** Who carries the bridge; an empty corner asks who is missing. */
const PillarList = ({ bridge: { pillars } }: { readonly bridge: Bridge }) => {
  const { t } = useTranslation();
  return (
    <ul className={cx(styles.list)}>
      {panels.flatMap((panel) => {
        const here = pillars.filter((one) => one.panel === panel);
        const corner = t(`initiative.panel.${panel}`);
        if (here.length === 0) {
          return [
            <li key={panel} className={cx(styles.item)}>
              <SeatGlyph corner={panel} isEmpty />
              <span className={cx(styles.words)}>
                {corner}
                <span className={cx(styles.soft)}>
                  {t('initiative.emptyChair')} {t('initiative.whoMisses')}
                </span>
              </span>
            </li>,
          ];
        }
        return here.map(({ id, name }) => (
          <li key={id} className={cx(styles.item)}>
            <SeatGlyph corner={panel} />
            <span className={cx(styles.words)}>
              {name}
              <span className={cx(styles.soft)}>{corner}</span>
            </span>
          </li>
        ));
      })}
    </ul>
  );
};
