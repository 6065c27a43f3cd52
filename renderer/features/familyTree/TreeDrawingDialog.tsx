import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TakingButtons } from '../../domain/bridge/TakingButtons.tsx';
import { KinPoster } from '../../domain/kin/KinPoster.tsx';
import type { Family } from '../../domain/kin/family.ts';
import { LeavingNameHint } from '../../domain/NameHint.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import fieldStyles from '../../ui/Field.module.css';
import styles from './TreeDrawingDialog.module.css';

interface Props {
  readonly family: Family;
  readonly onClose: () => void;
}

/** The tree as it will leave the app. What the person does not see here goes nowhere. */
export const TreeDrawingDialog = ({ family, onClose }: Props) => {
  const { t } = useTranslation();
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('bridge.drawing.title')}
      size="wide"
      footer={<TakingButtons drawing={drawing} title={t('frame.familyTree')} />}
    >
      <KinPoster family={family} drawing={drawing} className={styles.sheet} />
      <p className={cx(fieldStyles.hint)}>{t('bridge.drawing.look')}</p>
      <LeavingNameHint text={family.nodes.map(({ title }) => title).join('. ')} />
    </Dialog>
  );
};
