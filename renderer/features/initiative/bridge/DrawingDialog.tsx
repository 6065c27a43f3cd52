import { Copy, FileImage } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import type { DrawingFormat, SavedDrawing } from '../../../../shared/ipc/picture.ts';
import { call } from '../../../app/api.ts';
import { showNotice } from '../../../app/notice.ts';
import { useSettings } from '../../../app/settings.ts';
import { BridgePoster } from '../../../domain/bridge/BridgePoster.tsx';
import { plankName } from '../../../domain/bridge/facts.ts';
import type { BridgeFacts } from '../../../domain/bridge/facts.ts';
import { hasGroups, hideGroups } from '../../../domain/bridge/hideGroups.ts';
import { pngOf, svgText, svgWithLetters } from '../../../domain/bridge/pictureOf.ts';
import { useBridgeSentence } from '../../../domain/bridge/useBridgeSentence.ts';
import { NameHint } from '../../../domain/NameHint.tsx';
import { Button } from '../../../ui/Button.tsx';
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
  const facts = named ? whole : hideGroups(whole, t('bridge.drawing.someGroup'));
  const { isBusy, save, copy } = useTaking(drawing, record.title);
  const seen = [facts.title, ...facts.planks.map((one) => plankName(one, words))].join('. ');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('bridge.drawing.title')}
      size="wide"
      footer={
        <>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void save('pdf')}>
            {t('bridge.drawing.a3')}
          </Button>
          <Button icon={Copy} isDisabled={isBusy} onPress={() => void copy()}>
            {t('bridge.drawing.copy')}
          </Button>
          <Button icon={FileImage} isDisabled={isBusy} onPress={() => void save('png')}>
            PNG
          </Button>
          <Button icon={FileImage} isDisabled={isBusy} onPress={() => void save('svg')}>
            SVG
          </Button>
        </>
      }
    >
      <BridgePoster
        facts={facts}
        words={words}
        status={{
          offered: t('bridge.status.offered'),
          asked: t('bridge.status.asked'),
          missing: t('bridge.status.missing'),
        }}
        label={`${t('bridge.drawing.preview', { title: record.title })} ${sentence}`}
        drawing={drawing}
        className={styles.sheet}
      />
      <p className={cx(fieldStyles.hint)}>{t('bridge.drawing.look')}</p>
      {hasGroups(bridge) && (
        <Checkbox isSelected={named} onChange={setNamed}>
          {t('bridge.drawing.nameGroups')}
        </Checkbox>
      )}
      <NameHint text={seen} />
    </Dialog>
  );
};

const useTaking = (drawing: RefObject<SVGSVGElement | null>, title: string) => {
  const language = useSettings((settings) => settings.language);
  const [isBusy, setBusy] = useState(false);
  const take = async (work: (sheet: SVGSVGElement) => Promise<void>): Promise<void> => {
    if (drawing.current === null) return;
    setBusy(true);
    try {
      await work(drawing.current);
    } catch {
      showNotice({ tone: 'trouble', words: 'bridge.drawing.notMade' });
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    save: (format: DrawingFormat) =>
      take(async (sheet) => {
        const order = { title, language, drawing: await takenAs(format, sheet) };
        const result = await call('picture:save', order);
        if (result.ok) {
          const values = { file: result.value.fileName };
          showNotice({ tone: 'done', words: 'bridge.drawing.saved', values });
        } else if (result.error.kind === 'not-written') {
          showNotice({ tone: 'trouble', words: `export.${result.error.because}` });
        }
      }),
    copy: () =>
      take(async (sheet) => {
        await call('picture:copy', { png: await pngOf(sheet) });
        showNotice({ tone: 'done', words: 'bridge.drawing.copied' });
      }),
  };
};

const takenAs = async (format: DrawingFormat, sheet: SVGSVGElement): Promise<SavedDrawing> => {
  switch (format) {
    case 'pdf':
      return { format, svg: svgText(sheet) };
    case 'svg':
      return { format, svg: await svgWithLetters(sheet) };
    case 'png':
      return { format, png: await pngOf(sheet) };
  }
};
