import { FileDown, Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translation, translationName } from '../../../shared/domain/translation.ts';
import { useRecords } from '../../app/records.ts';
import { newTranslation } from '../../domain/newTranslation.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { findInGlossary, sortGlossary } from './glossary.ts';
import type { Order } from './glossary.ts';
import { GlossaryTools } from './GlossaryTools.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { rowName } from './rowName.ts';
import { TranslationTable } from './TranslationTable.tsx';
import styles from './Translations.module.css';

interface Props {
  /** The row to write in first. */
  readonly id?: string | undefined;
}

/** A row that is there already takes the focus here; one that comes later does so by itself. */
const useRowFocus = (begun: { readonly id: string | undefined }, isReady: boolean): void => {
  useEffect(() => {
    if (begun.id === undefined || !isReady) return;
    document.getElementById(rowName(begun.id))?.querySelector('textarea')?.focus();
  }, [begun, isReady]);
};

/** Left how they say it, right how it is called here, and between them the words that both can use. */
export const TranslationsPage = ({ id }: Props) => {
  const { t } = useTranslation();
  const all = useRecords(translation);
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [begun, setBegun] = useState({ id });
  useRowFocus(begun, all.loaded);
  const [isPrinting, setPrinting] = useState(false);
  const shown = useMemo(
    () => sortGlossary(findInGlossary(all.list, sought), order),
    [all.list, order, sought],
  );
  const add = async (): Promise<void> => {
    setSought('');
    // A row that still has no words is as good as a new one.
    const blank = all.list.find((one) => translationName(one) === '' && one.initiativeId === null);
    const row = blank?.id ?? (await newTranslation(null));
    if (row !== null) setBegun({ id: row });
  };
  if (!all.loaded) return null;
  const addButton = (
    <Button icon={Plus} onPress={() => void add()}>
      {t('translations.add')}
    </Button>
  );
  return (
    <Page className={styles.page}>
      <PageHeader
        title={t('frame.translations')}
        actions={
          all.list.length > 0 && (
            <>
              <Button
                variant="quiet"
                icon={FileDown}
                onPress={() => {
                  setPrinting(true);
                }}
              >
                {t('translations.print')}
              </Button>
              {addButton}
            </>
          )
        }
      />
      <p className={cx(styles.hint)}>{t('translations.hint')}</p>
      {all.list.length === 0 ? (
        <EmptyState words={t('translations.empty')} action={addButton} />
      ) : (
        <>
          <GlossaryTools
            sought={sought}
            onSeek={setSought}
            order={order}
            onOrder={setOrder}
            count={shown.length}
          />
          <TranslationTable rows={shown} byId={all.byId} begun={begun.id} />
        </>
      )}
      {isPrinting && (
        <PrintDialog
          rows={shown}
          onClose={() => {
            setPrinting(false);
          }}
        />
      )}
    </Page>
  );
};
