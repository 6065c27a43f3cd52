import { useTranslation } from 'react-i18next';
import type { Preview, PreviewPage } from '../../../shared/ipc/preview.ts';
import { cx } from '../../ui/cx.ts';
import { usePng } from '../usePng.ts';
import styles from './Preview.module.css';

type Paged = Extract<Preview, { kind: 'pages' }>;

/** Pages as they will come from the printer, beside each other. */
export const PreviewPages = ({
  preview: { pages, sheets, isRough },
}: {
  readonly preview: Paged;
}) => {
  const { t } = useTranslation();
  return (
    <>
      {isRough === true && <p className={cx(styles.note)}>{t('export.previewRough')}</p>}
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
