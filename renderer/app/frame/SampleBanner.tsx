import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { removeSample, useHasSample } from '../sample.ts';

export const SampleBanner = () => {
  const { t } = useTranslation();
  const hasSample = useHasSample();
  const [isBusy, setBusy] = useState(false);
  if (!hasSample) return null;
  return (
    <Notice
      icon={BookOpen}
      actions={
        <Button
          variant="quiet"
          size="small"
          isDisabled={isBusy}
          onPress={() => {
            setBusy(true);
            void removeSample().finally(() => {
              setBusy(false);
            });
          }}
        >
          {t('banner.removeSample')}
        </Button>
      }
    >
      {t('banner.sample')}
    </Notice>
  );
};
