import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { party } from '../../../../shared/domain/party.ts';
import { useRecords } from '../../../app/records.ts';
import { BridgePoster } from '../../../domain/bridge/BridgePoster.tsx';
import { plankName } from '../../../domain/bridge/facts.ts';
import type { BridgeFacts } from '../../../domain/bridge/facts.ts';
import { hideGroups, namesGroups } from '../../../domain/bridge/hideGroups.ts';
import { TakingButtons } from '../../../domain/bridge/TakingButtons.tsx';
import { useBridgeSentence } from '../../../domain/bridge/useBridgeSentence.ts';
import { LeavingNameHint } from '../../../domain/NameHint.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { cx } from '../../../ui/cx.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import fieldStyles from '../../../ui/Field.module.css';
import styles from './DrawingDialog.module.css';
import { usePosterFacts, usePosterWords } from './posterFacts.ts';

interface Props {
  readonly record: Initiative;
  readonly bridge: BridgeFacts;
  readonly onClose: () => void;
}

/** The drawing as it will leave the app. What the person does not see here goes nowhere. */
export const DrawingDialog = ({ record, bridge, onClose }: Props) => {
  const { t } = useTranslation();
  const drawing = useRef<SVGSVGElement>(null);
  const [named, setNamed] = useState(false);
  const words = usePosterWords();
  const whole = usePosterFacts(record, bridge);
  const sentence = useBridgeSentence()(bridge);
  const hidden = hideGroups(whole, useRecords(party).list, t('bridge.drawing.someGroup'));
  const facts = named ? whole : hidden;
  const seen = [facts.title, ...facts.planks.map((one) => plankName(one, words))].join('. ');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('bridge.drawing.title')}
      size="wide"
      footer={<TakingButtons drawing={drawing} title={facts.title} />}
    >
      <BridgePoster
        facts={facts}
        words={words}
        status={{
          offered: t('bridge.status.offered'),
          asked: t('bridge.status.asked'),
          missing: t('bridge.status.missing'),
        }}
        label={`${t('bridge.drawing.preview', { title: facts.title })} ${sentence}`}
        drawing={drawing}
        className={styles.sheet}
      />
      <p className={cx(fieldStyles.hint)}>{t('bridge.drawing.look')}</p>
      {namesGroups(whole, hidden) && (
        <Checkbox isSelected={named} onChange={setNamed}>
          {t('bridge.drawing.nameGroups')}
        </Checkbox>
      )}
      <LeavingNameHint text={seen} />
    </Dialog>
  );
};
