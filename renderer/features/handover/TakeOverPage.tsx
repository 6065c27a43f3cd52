import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takenOver } from '../../../shared/domain/takenOver.ts';
import type { PackagePreview } from '../../../shared/ipc/handover.ts';
import { useRecords } from '../../app/records.ts';
import { cx } from '../../ui/cx.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Handover.module.css';
import { OpenPackage } from './OpenPackage.tsx';
import { Preview } from './Preview.tsx';
import { Received } from './Received.tsx';

/** *Ik volg iemand op*: open the package, look at it, take it over; afterwards it is told here. */
export const TakeOverPage = () => {
  const { t } = useTranslation();
  const { list, loaded } = useRecords(takenOver);
  const [preview, setPreview] = useState<PackagePreview | null>(null);
  if (!loaded) return null;
  const received = list.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <Page>
      <PageHeader title={t('frame.takeOver')} />
      <div className={cx(styles.guide)}>
        {preview !== null && (
          <Preview
            preview={preview}
            onDone={() => {
              setPreview(null);
            }}
          />
        )}
        {preview === null && received.map((one) => <Received key={one.id} record={one} />)}
        <Sheet
          title={t(
            received.length > 0 || preview !== null
              ? 'handover.takeOver.another'
              : 'handover.takeOver.choose',
          )}
        >
          <p>{t('handover.takeOver.story')}</p>
          <OpenPackage onOpened={setPreview} />
        </Sheet>
      </div>
    </Page>
  );
};
