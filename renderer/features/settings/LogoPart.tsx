import { ImagePlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Logo } from '../../../shared/ipc/logo.ts';
import { call } from '../../app/api.ts';
import { settingForm } from '../../app/fieldForm.ts';
import { showNotice } from '../../app/notice.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { usePng } from '../../domain/usePng.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { drawLogo } from './drawLogo.ts';
import styles from './Settings.module.css';

/** The logo of the area, that stands on the cover of what goes on paper. */
export const LogoPart = () => {
  const { t } = useTranslation();
  const [logo, setLogo] = useState<Logo | null>(null);
  useEffect(() => {
    let stopped = false;
    call('logo:get', null).then((found) => {
      if (!stopped) setLogo(found);
    }, tellTrouble);
    return () => {
      stopped = true;
    };
  }, []);

  const keep = async (next: Logo | null): Promise<boolean> => {
    try {
      await call('logo:set', next);
    } catch {
      tellTrouble();
      return false;
    }
    setLogo(next);
    return true;
  };
  const take = async (file: File): Promise<void> => {
    const drawn = await drawLogo(file);
    if (drawn === null) showNotice({ tone: 'trouble', words: 'settings.logoNoPicture' });
    else await keep({ ...drawn, alt: logo?.alt ?? t('settings.logoAltDefault') });
  };
  const remove = async (): Promise<void> => {
    const before = logo;
    if (!(await keep(null))) return;
    const back = (): void => void keep(before);
    showNotice({
      tone: 'done',
      words: 'settings.logoGone',
      act: { words: 'board.undo', run: back },
    });
  };

  return (
    <Sheet title={t('settings.logo')}>
      <p className={cx(styles.hint)}>{t('settings.logoHint')}</p>
      {logo !== null && (
        <>
          <LogoPicture logo={logo} />
          <KeptTextField
            label={t('settings.logoAlt')}
            form={settingForm('gebieden', 'logo', 'alt')}
            value={logo.alt}
            maxLength={300}
            onKeep={(alt) => keep({ ...logo, alt })}
          />
        </>
      )}
      <div className={cx(styles.logoActs)}>
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/svg+xml']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void take(file);
          }}
        >
          <Button icon={ImagePlus}>
            {t(logo === null ? 'settings.logoAdd' : 'settings.logoOther')}
          </Button>
        </FileTrigger>
        {logo !== null && (
          <Button variant="quiet" icon={Trash2} onPress={() => void remove()}>
            {t('settings.logoRemove')}
          </Button>
        )}
      </div>
    </Sheet>
  );
};

const tellTrouble = (): void => {
  showNotice({ tone: 'trouble', words: 'settings.logoTrouble' });
};

const LogoPicture = ({ logo: { png, alt } }: { readonly logo: Logo }) => (
  <img src={usePng(png)} alt={alt} className={cx(styles.logo)} />
);
