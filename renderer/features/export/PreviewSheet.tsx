import { useTranslation } from 'react-i18next';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import styles from '../../domain/preview/Preview.module.css';
import { PreviewPages } from '../../domain/preview/PreviewPages.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
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
      {typeof shown !== 'string' &&
        (shown.kind === 'pages' ? <PreviewPages preview={shown} /> : <Contents preview={shown} />)}
    </Sheet>
  );
};

type Of<K extends Preview['kind']> = Extract<Preview, { kind: K }>;

const titlesShown = 8;

const Contents = ({ preview: { titles, parts, photos } }: { readonly preview: Of<'list'> }) => {
  const { t } = useTranslation();
  const more = titles.length - titlesShown;
  return (
    <dl className={cx(styles.list)}>
      <dt>{t('export.previewCards')}</dt>
      {titles.slice(0, titlesShown).map((title, at) => (
        <dd key={at}>{title}</dd>
      ))}
      {more > 0 && <dd className={cx(styles.note)}>{t('export.previewMore')}</dd>}
      <dt>{t('export.fields')}</dt>
      <dd>{parts.join(' · ')}</dd>
      {photos > 0 && <dd>{t('export.previewPhotos', { count: photos })}</dd>}
    </dl>
  );
};
