import { useTranslation } from 'react-i18next';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import styles from '../../domain/preview/Preview.module.css';
import { PreviewPages } from '../../domain/preview/PreviewPages.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { PreviewText } from './PreviewText.tsx';
import { usePreview } from './usePreview.ts';

/** How it will look on paper, before a place for it is chosen. */
export const PreviewSheet = ({ order }: { readonly order: PaperOrder | null }) => {
  const { t } = useTranslation();
  const shown = usePreview(order);
  return (
    <Sheet title={t('export.preview')} className={cx(styles.preview)}>
      <div role="status" className={cx(styles.status)}>
        {shown === 'busy' && t('export.previewBusy')}
        {shown === 'trouble' && t('export.previewTrouble')}
      </div>
      {shown === 'none' && <EmptyState size="small" words={t('export.previewNone')} />}
      {typeof shown !== 'string' && <Drawn preview={shown} />}
    </Sheet>
  );
};

const Drawn = ({ preview }: { readonly preview: Preview }) => {
  switch (preview.kind) {
    case 'pages':
      return <PreviewPages preview={preview} />;
    case 'text':
      return <PreviewText preview={preview} />;
    case 'table':
      return <PreviewTable preview={preview} />;
  }
};
