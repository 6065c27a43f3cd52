import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../shared/ipc/preview.ts';
import styles from '../../domain/preview/Preview.module.css';
import { cx } from '../../ui/cx.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

interface Props {
  readonly preview: Extract<Preview, { kind: 'text' }>;
}

/** The text of the first files as it is written, signs and all. */
export const PreviewText = ({ preview: { files, isAll } }: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const captionId = (at: number): string => `${id}-${String(at)}`;
  return (
    <>
      {files.map(({ name, text }, at) => (
        <figure key={name} className={cx(styles.file)}>
          <figcaption id={captionId(at)}>{name}</figcaption>
          <ScrollRegion labelledBy={captionId(at)} className={cx(styles.text)}>
            <pre>{text}</pre>
          </ScrollRegion>
        </figure>
      ))}
      {!isAll && <p className={cx(styles.note)}>{t('export.previewMore')}</p>}
    </>
  );
};
