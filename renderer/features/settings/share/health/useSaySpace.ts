import { useTranslation } from 'react-i18next';
import type { FolderSpace } from '../../../../../shared/ipc/sharing.ts';
import { useSettings } from '../../../../app/settings.ts';
import { formatBytes } from '../../formatBytes.ts';

export const useSayBytes = (): ((bytes: number | null) => string) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return (bytes) => (bytes === null ? t('health.unknown') : formatBytes(bytes, language));
};

/** The space in the folder in lines, for the report. */
export const useSaySpace = (): ((space: FolderSpace) => readonly string[]) => {
  const { t } = useTranslation();
  const say = useSayBytes();
  return ({ used, freeBytes }) => [
    ...used.map(
      ({ kind, files, bytes }) =>
        `${t(`health.kinds.${kind}`)}: ${String(files)} × ${t('health.spaceFiles')}, ${say(bytes)}`,
    ),
    ...(freeBytes === null ? [] : [t('health.free', { bytes: say(freeBytes) })]),
  ];
};
