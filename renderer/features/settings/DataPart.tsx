import { FileInput, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataPlace } from '../../../shared/ipc/app.ts';
import { call } from '../../app/api.ts';
import { goTo } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { formatBytes } from './formatBytes.ts';
import styles from './Settings.module.css';

type Found = readonly DataPlace[] | 'looking' | 'not-found';

/** "Waar staan mijn gegevens?": the real folders, how much lies there, and the way to them. */
export const DataPart = () => {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found>('looking');
  useEffect(() => {
    call('app:places', null).then(setFound, () => {
      setFound('not-found');
    });
  }, []);
  return (
    <Sheet title={t('settings.part.data')}>
      <p>{t('settings.dataStory')}</p>
      {found === 'looking' && <p className={cx(styles.hint)}>{t('settings.looking')}</p>}
      {found === 'not-found' && <Notice tone="attention">{t('settings.placesNotFound')}</Notice>}
      {typeof found !== 'string' && (
        <ul className={cx(styles.places)}>
          {found.map((place) => (
            <Place key={place.name} place={place} />
          ))}
        </ul>
      )}
      <div className={cx(styles.row)}>
        <Button
          icon={FileInput}
          onPress={() => {
            goTo({ screen: 'import' });
          }}
        >
          {t('settings.bringIn')}
        </Button>
      </div>
    </Sheet>
  );
};

const Place = ({ place: { name, path, bytes } }: { readonly place: DataPlace }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return (
    <li className={cx(styles.place)}>
      <div className={cx(styles.placeWords)}>
        <h3>{t(`settings.place.${name}`)}</h3>
        <p className={cx(styles.hint)}>{t(`settings.placeHint.${name}`)}</p>
        <p className={cx(styles.path)}>{path}</p>
      </div>
      <span className={cx(styles.size)}>{formatBytes(bytes, language)}</span>
      <Button
        size="small"
        icon={FolderOpen}
        aria-label={t('settings.openPlace', { place: t(`settings.place.${name}`) })}
        onPress={() => void call('app:openPlace', { name })}
      >
        {t('settings.openFolder')}
      </Button>
    </li>
  );
};
