import { useTranslation } from 'react-i18next';
import { SeatShape } from '../../domain/tables/SeatGlyph.tsx';
import type { Corner } from '../../domain/tables/SeatGlyph.tsx';
import type { Table } from '../../domain/tables/tables.ts';
import { useTurnWords } from '../../domain/tables/turnWords.ts';
import { cx } from '../../ui/cx.ts';
import styles from './TablePicture.module.css';

interface Chair {
  readonly key: string;
  readonly corner: Corner;
  readonly isEmpty: boolean;
  readonly hasTurn: boolean;
}

const chairsOf = ({ seats, turn, emptyPanels }: Table): readonly Chair[] => [
  ...seats.map(({ id, party }) => ({
    key: id,
    corner: party?.panel ?? ('you' as const),
    isEmpty: false,
    hasTurn: id === turn?.id,
  })),
  ...emptyPanels.map((corner) => ({ key: corner, corner, isEmpty: true, hasTurn: false })),
];

const tableRadius = 34;
const chairRadius = 56;

/** A round table from above. The list beside it has the same facts, with names and actions. */
export const TablePicture = ({ table }: { readonly table: Table }) => {
  const { t } = useTranslation();
  const { turnOf } = useTurnWords();
  const chairs = chairsOf(table);
  // Many chairs: smaller ones, so that they never touch.
  const scale = Math.min(1, 12 / chairs.length);
  return (
    <svg
      role="img"
      aria-label={t('turn.picture', { count: table.seats.length, turn: turnOf(table) })}
      viewBox="-74 -74 148 148"
      className={cx(styles.picture)}
    >
      <circle r={tableRadius} className={cx(styles.top)} />
      <path d={grain} className={cx(styles.grain)} />
      {chairs.map(({ key, corner, isEmpty, hasTurn }, at) => {
        const angle = (at / chairs.length) * 2 * Math.PI - Math.PI / 2;
        const place = [Math.cos(angle), Math.sin(angle)].map((part) => part * chairRadius);
        return (
          <g key={key} transform={`translate(${place.join(' ')}) scale(${String(scale)})`}>
            {hasTurn && <circle r={17} className={cx(styles.turn)} />}
            <SeatShape corner={corner} isEmpty={isEmpty} />
          </g>
        );
      })}
    </svg>
  );
};

/** Three boards of wood, seen from above. */
const grain = 'M-32 -11H32M-32 11H32';
