import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import { goTo } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import styles from './ExportScreen.module.css';
import { PreviewSheet } from './PreviewSheet.tsx';
import type { Running } from './useExportJob.ts';

interface Props {
  readonly choose: ReactNode;
  readonly form: ReactNode;
  /** Null while nothing is chosen that could go on paper. */
  readonly order: PaperOrder | null;
  /** Slides in place of a file: null where they cannot be made yet. */
  readonly talk?: (() => void) | null;
  /** Keeps the choices for the next time. */
  readonly onMake: () => void;
  /** The file is there: what was typed for it need not wait any longer. */
  readonly onMade: () => void;
  readonly running: Running;
}

/** What goes along on one side, what becomes of it on the other. */
export const ExportLayout = ({ choose, form, order, talk, running, ...on }: Props) => {
  const { t } = useTranslation();
  const make = async (): Promise<void> => {
    on.onMake();
    if (talk) talk();
    else if (order !== null && (await running.start(order))) on.onMade();
  };
  const isTalk = talk !== undefined;
  const isReady = isTalk ? talk !== null : order !== null;
  return (
    <div className={cx(styles.screen)}>
      <PageHeader
        title={t('export.title')}
        actions={
          <>
            <Button
              variant="quiet"
              icon={FileInput}
              onPress={() => {
                goTo({ screen: 'import' });
              }}
            >
              {t('frame.import')}
            </Button>
            <Button
              variant="primary"
              onPress={() => void make()}
              isDisabled={!isReady || running.job !== null}
            >
              {t(isTalk ? 'export.talkMake' : 'export.make')}
            </Button>
          </>
        }
      />
      <div className={cx(styles.columns)}>
        <div className={cx(styles.side)}>
          {choose}
          {!isTalk && <PreviewSheet order={order} />}
        </div>
        {form}
      </div>
    </div>
  );
};
