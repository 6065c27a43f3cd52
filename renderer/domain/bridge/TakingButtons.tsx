import { Copy, FileImage } from 'lucide-react';
import { useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawingFormat, SavedDrawing } from '../../../shared/ipc/picture.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { pngOf, svgText, svgWithLetters } from './pictureOf.ts';

interface Props {
  readonly drawing: RefObject<SVGSVGElement | null>;
  /** Of which the file gets its name. */
  readonly title: string;
}

/** The ways in which a drawing leaves the app, at the foot of its dialog. */
export const TakingButtons = ({ drawing, title }: Props) => {
  const { t } = useTranslation();
  const { save, copy } = useTaking(drawing, title);
  return (
    <>
      <Button variant="primary" onPress={() => void save('pdf')}>
        {t('bridge.drawing.a3')}
      </Button>
      <Button icon={Copy} onPress={() => void copy()}>
        {t('bridge.drawing.copy')}
      </Button>
      <Button icon={FileImage} onPress={() => void save('png')}>
        PNG
      </Button>
      <Button icon={FileImage} onPress={() => void save('svg')}>
        SVG
      </Button>
    </>
  );
};

const useTaking = (drawing: RefObject<SVGSVGElement | null>, title: string) => {
  const language = useSettings((settings) => settings.language);
  /** A button that is shut while it works would lose the focus, and Escape with it. */
  const isBusy = useRef(false);
  const take = async (work: (sheet: SVGSVGElement) => Promise<void>): Promise<void> => {
    if (drawing.current === null || isBusy.current) return;
    isBusy.current = true;
    try {
      await work(drawing.current);
    } catch {
      showNotice({ tone: 'trouble', words: 'bridge.drawing.notMade' });
    } finally {
      isBusy.current = false;
    }
  };
  return {
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
