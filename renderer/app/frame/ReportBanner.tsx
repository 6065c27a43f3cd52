import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenReport } from '../../../shared/ipc/app.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { WordKey } from '../../words/i18n.ts';
import { call, listen } from '../api.ts';

/** The one sentence about how the data were found at the start; null when all is well. */
export const reportWords = (report: OpenReport): WordKey | null => {
  if (report.readOnly === 'newer-version') return 'banner.newerVersion';
  if (report.readOnly === 'no-access') return 'banner.noAccess';
  if (report.setAside > 0) return 'banner.setAside';
  return report.mended > 0 ? 'banner.mended' : null;
};

export const ReportBanner = () => {
  const { t } = useTranslation();
  const [report, setReport] = useState<OpenReport | null>(null);
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    const ask = () => void call('app:report', null).then(setReport);
    ask();
    return listen('app:damage', () => {
      ask();
      setClosed(false);
    });
  }, []);
  const words = report && reportWords(report);
  if (report === null || words === null || isClosed) return null;
  return (
    <Notice
      tone="attention"
      actions={
        report.setAside > 0 && (
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              void call('app:openPlace', { name: 'quarantine' });
            }}
          >
            {t('banner.showFolder')}
          </Button>
        )
      }
      onClose={() => {
        setClosed(true);
      }}
    >
      {t(words, { count: report.setAside })}
    </Notice>
  );
};
