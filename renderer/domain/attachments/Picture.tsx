import { CloudDownload, FileText, ImageOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isPhoto } from '../../../shared/domain/attachment.ts';
import type { Attachment } from '../../../shared/domain/attachment.ts';
import { endingOfType, largestPhotoBytes } from '../../../shared/domain/fileKinds.ts';
import { cx } from '../../ui/cx.ts';
import styles from './Picture.module.css';
import { useThumbnail } from './thumbnail.ts';
import { useHere } from './useHere.ts';

interface Props {
  readonly record: Pick<Attachment, 'file' | 'alt'>;
  /** Its words stand beside it already. */
  readonly isDecorative?: boolean;
}

/** A small picture of a photo, or of what a document is; or why there is none. */
export const Picture = ({ record, isDecorative = false }: Props) => {
  const { t } = useTranslation();
  const { file, alt } = record;
  const isHere = useHere(file?.hash);
  const isSmall = (file?.size ?? 0) <= largestPhotoBytes;
  const wanted = isPhoto(record) && isHere === true && isSmall;
  const address = useThumbnail(wanted ? file?.hash : undefined);
  if (file === null || isHere === false) {
    return <Instead icon={CloudDownload} words={t('attachments.notHere')} />;
  }
  if (!isPhoto(record)) return <Instead icon={FileText} words={endingOfType(file.mediaType)} />;
  if (!isSmall) return <Instead icon={ImageOff} words={t('attachments.tooBig')} />;
  if (address === null) return <Instead icon={ImageOff} words={t('attachments.broken')} />;
  if (address === undefined) return <span className={cx(styles.picture)} />;
  return (
    <img className={cx(styles.picture, styles.photo)} src={address} alt={isDecorative ? '' : alt} />
  );
};

const Instead = ({ icon: Icon, words }: { readonly icon: LucideIcon; readonly words: string }) => (
  <span className={cx(styles.picture, styles.instead)}>
    <Icon size={24} aria-hidden />
    <span>{words}</span>
  </span>
);
