import { useTranslation } from 'react-i18next';
import { relationKinds } from '../../../shared/domain/relation.ts';
import type { RelationKind } from '../../../shared/domain/relation.ts';
import type { Paint } from '../bridge/paint.ts';
import { screenPaint } from '../bridge/paint.ts';
import { cx } from '../../ui/cx.ts';
import { TieLine, TieSigns } from './KinDrawing.tsx';
import styles from './KinPicture.module.css';

/** What each line means. */
export const KinKey = () => {
  const { t } = useTranslation();
  return (
    <ul className={cx(styles.key)} aria-label={t('kin.key')}>
      {relationKinds.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 46 14" className={cx(styles.sign)} aria-hidden>
            <TieSample kind={kind} paint={screenPaint} text={13} />
          </svg>
          {t(`kin.tie.${kind}`)}
        </li>
      ))}
    </ul>
  );
};

interface SampleProps {
  readonly kind: RelationKind;
  readonly paint: Paint;
  readonly text: number;
}

/** A short stretch of one kind of tie. */
export const TieSample = ({ kind, paint, text }: SampleProps) => {
  const [start, end] = [
    { x: text * 0.45, y: text * 0.54 },
    { x: text * 3.1, y: text * 0.54 },
  ];
  const path = `M${String(start.x)} ${String(start.y)}H${String(end.x)}`;
  const tie = { id: kind, kind, from: '', to: '', start, end, path };
  return (
    <>
      <TieLine tie={tie} text={text} paint={paint} />
      <TieSigns tie={tie} text={text} paint={paint} />
    </>
  );
};
