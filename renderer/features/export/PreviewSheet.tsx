import { useTranslation } from 'react-i18next';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import type { Preview, PreviewPage } from '../../../shared/ipc/preview.ts';
import { usePng } from '../../domain/usePng.ts';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Preview.module.css';
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
        (shown.kind === 'pages' ? <Pages preview={shown} /> : <Contents preview={shown} />)}
    </Sheet>
  );
};

type Of<K extends Preview['kind']> = Extract<Preview, { kind: K }>;

const Pages = ({ preview: { pages, sheets } }: { readonly preview: Of<'pages'> }) => {
  const { t } = useTranslation();
  return (
    <>
      <ul aria-label={t('export.previewPages')} className={cx(styles.pages)}>
        {pages.map((page, at) => (
          <li key={at}>
            <PageImage page={page} alt={t('export.previewPage', { page: at + 1 })} />
          </li>
        ))}
      </ul>
      {sheets !== null && (
        <p className={cx(styles.note)}>{t('export.sheets', { count: sheets })}</p>
      )}
    </>
  );
};

const PageImage = ({ page, alt }: { readonly page: PreviewPage; readonly alt: string }) => (
  <img src={usePng(page.png)} alt={alt} width={page.width} height={page.height} />
);

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
