import { ImageDown, List, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { halfOf, useOpener } from '../../../app/heldDialog.ts';
import { BridgePicture } from '../../../domain/bridge/BridgePicture.tsx';
import { useBridge } from '../../../domain/bridge/useBridge.ts';
import { PartVersions } from '../../../domain/versions/PartVersions.tsx';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import fieldStyles from '../../../ui/Field.module.css';
import { Sheet } from '../../../ui/Sheet.tsx';
import { ToggleChip } from '../../../ui/ToggleChip.tsx';
import { BridgeCheckButton } from './BridgeCheckButton.tsx';
import styles from './BridgePart.module.css';
import { DrawingDialog } from './DrawingDialog.tsx';
import { plankForm } from './plankEdits.ts';
import { PlankDialog } from './PlankDialog.tsx';
import { PlankList } from './PlankList.tsx';

/** The bridge of an initiative, as a picture or as a list, and the planks that people bring. */
export const BridgePart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const [isList, setList] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  const bridge = useBridge(record);
  const half = halfOf(plankForm(record.id, ''), bridge.contributions);
  const plank = useOpener<Contribution | Contribution['status']>(half === 'new' ? 'offered' : half);
  return (
    <Sheet
      title={t('bridge.title')}
      className={styles.part}
      actions={
        <>
          <ToggleChip icon={List} isSelected={isList} onChange={setList}>
            {t('bridge.list')}
          </ToggleChip>
          <Button
            variant="quiet"
            size="small"
            icon={ImageDown}
            onPress={() => {
              setDrawing(true);
            }}
          >
            {t('bridge.draw')}
          </Button>
        </>
      }
    >
      {isList ? (
        <PlankList bridge={bridge} onEdit={plank.open} />
      ) : (
        <BridgePicture facts={bridge} />
      )}
      {!isList && <PartVersions records={bridge.contributions} />}
      {bridge.loaded && bridge.planks.length === 0 && (
        <p className={cx(fieldStyles.hint)}>{t('bridge.empty')}</p>
      )}
      <div className={cx(styles.actions)}>
        <Button
          size="small"
          icon={Plus}
          onPress={() => {
            plank.open('offered');
          }}
        >
          {t('bridge.add')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            plank.open('missing');
          }}
        >
          {t('bridge.ask')}
        </Button>
        <BridgeCheckButton initiativeId={record.id} laid={bridge.contributions} />
      </div>
      {plank.about !== null && (
        <PlankDialog
          record={record}
          laid={bridge.contributions}
          of={plank.about}
          onClose={plank.close}
        />
      )}
      {isDrawing && (
        <DrawingDialog
          record={record}
          bridge={bridge}
          onClose={() => {
            setDrawing(false);
          }}
        />
      )}
    </Sheet>
  );
};
