import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../app/api.ts';
import { saveSheet } from '../../../app/saveSheet.ts';
import { useSettings } from '../../../app/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';

/** One A4 for who guards privacy in the town hall. */
export const LeafletSheet = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const order = { title: t('retention.leaflet.file'), language };
    await saveSheet((job) => call('export:leaflet', { job, order }), {
      saved: 'retention.leaflet.saved',
      open: 'retention.leaflet.open',
      trouble: (kind) => `retention.leaflet.trouble.${kind}`,
    });
    setBusy(false);
  };
  return (
    <Sheet title={t('retention.leaflet.title')}>
      <p>{t('retention.leaflet.story')}</p>
      <div>
        <Button icon={FileDown} isPending={isBusy} onPress={() => void save()}>
          {t('retention.leaflet.save')}
        </Button>
      </div>
    </Sheet>
  );
};
