import { BookOpen, PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../../shared/domain/area.ts';
import type { Handover } from '../../../../shared/domain/handover.ts';
import type { PackageError, PackageMade } from '../../../../shared/ipc/handover.ts';
import { call } from '../../../app/api.ts';
import { useRecords } from '../../../app/records.ts';
import { saveSheet } from '../../../app/saveSheet.ts';
import { useSettings } from '../../../app/settings.ts';
import { PassphraseWords, proposeWords } from '../../../domain/PassphraseWords.tsx';
import type { SixWords } from '../../../domain/PassphraseWords.tsx';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useOnce } from '../../../ui/useOnce.ts';
import { Counts } from '../Counts.tsx';
import { hasLines } from '../counted.ts';
import styles from '../Handover.module.css';
import { usePlan } from '../usePlan.ts';
import { Years } from './Years.tsx';

interface Props {
  readonly record: Handover;
  readonly onNames: () => void;
}

/** The book to talk about, and the package that opens with six words. */
export const PackageStep = ({ record, onNames }: Props) => {
  const { t } = useTranslation();
  const plan = usePlan();
  const isOpen = plan?.names.some(({ choice }) => choice === null) === true;
  return (
    <Sheet title={t('handover.package.title')}>
      <Years record={record} />
      {plan !== undefined && (
        <section>
          <h3>{t('handover.package.goes')}</h3>
          <Counts counts={plan.goes} label={t('handover.package.goes')} />
        </section>
      )}
      {plan !== undefined && hasLines(plan.stays) && (
        <section>
          <h3>{t('handover.package.stays')}</h3>
          <Counts counts={plan.stays} label={t('handover.package.stays')} />
          <p className={cx(styles.soft)}>{t('handover.package.staysHint')}</p>
        </section>
      )}
      {isOpen && (
        <Notice
          tone="attention"
          actions={
            <Button size="small" onPress={onNames}>
              {t('handover.step.names')}
            </Button>
          }
        >
          {t('handover.package.namesFirst')}
        </Notice>
      )}
      <Book isReady={plan !== undefined && !isOpen} />
      <Package record={record} isReady={plan !== undefined && !isOpen} />
    </Sheet>
  );
};

const Book = ({ isReady }: { readonly isReady: boolean }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const areaId = useSettings((settings) => settings.areaId);
  const areaName = useRecords(area).byId.get(areaId ?? '')?.name ?? '';
  const once = useOnce();
  const save = async (): Promise<void> => {
    const order = { title: t('handover.package.bookTitle', { area: areaName }).trim(), language };
    await saveSheet((job) => call('export:handover', { job, order }), {
      saved: 'handover.package.bookMade',
      open: 'handover.package.open',
      trouble: (kind) => `handover.package.trouble.${kind}`,
    });
  };
  return (
    <section className={cx(styles.form)}>
      <h3>{t('handover.package.book')}</h3>
      <p className={cx(styles.soft)}>{t('handover.package.bookHint')}</p>
      <div>
        <Button icon={BookOpen} isDisabled={!isReady} onPress={() => void once(save)}>
          {t('handover.package.makeBook')}
        </Button>
      </div>
    </section>
  );
};

type Outcome =
  | { readonly kind: 'made'; readonly made: PackageMade }
  | { readonly kind: 'not-made'; readonly error: PackageError };

const Package = ({ record, isReady }: { readonly record: Handover; readonly isReady: boolean }) => {
  const { t } = useTranslation();
  const [phrase, setPhrase] = useState<SixWords | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const make = async (passphrase: string): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    try {
      const done = await call('handover:write', { passphrase });
      if (done === null) return;
      setOutcome(
        done.ok ? { kind: 'made', made: done.value } : { kind: 'not-made', error: done.error },
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={cx(styles.form)}>
      <h3>{t('handover.package.locked')}</h3>
      <p className={cx(styles.soft)}>{t('handover.package.lockedHint')}</p>
      {phrase === null ? (
        <div>
          <Button
            icon={PackagePlus}
            isDisabled={!isReady}
            onPress={() => void proposeWords().then(setPhrase)}
          >
            {t('handover.package.make')}
          </Button>
        </div>
      ) : (
        <>
          <PassphraseWords
            label={t('handover.package.phrase')}
            warning={t('handover.package.phraseWarning')}
            value={phrase}
            onChange={setPhrase}
          />
          <div>
            <Button
              variant="primary"
              icon={PackagePlus}
              isDisabled={!isReady || !phrase.isKept || phrase.words.trim() === ''}
              isPending={isBusy}
              onPress={() => void make(phrase.words.trim())}
            >
              {t('handover.package.make')}
            </Button>
          </div>
        </>
      )}
      <div role="status" className={cx(styles.done)}>
        {isBusy ? (
          <p className={cx(styles.soft)}>{t('handover.package.making')}</p>
        ) : outcome === null ? (
          record.made !== null && (
            <Notice>{t('handover.package.made', { file: record.made.fileName })}</Notice>
          )
        ) : (
          <Result outcome={outcome} />
        )}
      </div>
    </section>
  );
};

const Result = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation();
  if (outcome.kind === 'not-made') {
    const { error } = outcome;
    const because = error.kind === 'not-written' ? error.because : error.kind;
    return <Notice tone="attention">{t(`handover.package.trouble.${because}`)}</Notice>;
  }
  const { fileName, missing } = outcome.made;
  return (
    <Notice>
      {t('handover.package.made', { file: fileName })}
      {missing > 0 && ` ${t('handover.package.missing', { count: missing })}`}
    </Notice>
  );
};
