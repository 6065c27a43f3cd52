import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { undercurrentNote } from '../../../../shared/domain/undercurrentNote.ts';
import type { ClearError, Cleared } from '../../../../shared/ipc/handover.ts';
import { call } from '../../../app/api.ts';
import { flushAll } from '../../../app/flush.ts';
import { forgetHeld } from '../../../app/held.ts';
import { loadSettings, useSettings } from '../../../app/settings.ts';
import { useRecord } from '../../../app/records.ts';
import { formatDay } from '../../../domain/dates.ts';
import { MarkdownText } from '../../../editor/MarkdownText.tsx';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PrivateSheet } from '../../../ui/PrivateSheet.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TypedConfirmDialog } from '../../../ui/TypedConfirmDialog.tsx';
import { Counts } from '../Counts.tsx';
import { hasLines } from '../counted.ts';
import styles from '../Handover.module.css';
import { usePlan } from '../usePlan.ts';

interface Props {
  readonly record: Handover;
  readonly onCleared: (cleared: Cleared) => void;
  readonly onPackage: () => void;
}

/** What is told by word of mouth, and what is erased here once the package is in good hands. */
export const GoodbyeStep = ({ record, onCleared, onPackage }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const plan = usePlan();
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<ClearError | null>(null);
  const { made, tellIds } = record;

  const clear = async (): Promise<void> => {
    await flushAll();
    const done = await call('handover:clear', null);
    setAsking(false);
    if (!done.ok) {
      setTrouble(done.error);
      return;
    }
    forgetHeld();
    onCleared(done.value);
    await loadSettings();
  };

  return (
    <>
      {tellIds.length > 0 && (
        <PrivateSheet title={t('handover.goodbye.tell')}>
          <p className={cx(styles.soft)}>{t('handover.goodbye.tellHint')}</p>
          <ul className={cx(styles.list)}>
            {tellIds.map((id) => (
              <li key={id}>
                <Note id={id} />
              </li>
            ))}
          </ul>
        </PrivateSheet>
      )}
      <Sheet title={t('handover.goodbye.title')}>
        <p>{t('handover.goodbye.goneHint')}</p>
        {plan !== undefined && hasLines(plan.stays) && (
          <section>
            <h3>{t('handover.goodbye.stays')}</h3>
            <Counts counts={plan.stays} label={t('handover.goodbye.stays')} />
          </section>
        )}
        {made === null ? (
          <Notice
            actions={
              <Button size="small" onPress={onPackage}>
                {t('handover.step.package')}
              </Button>
            }
          >
            {t('handover.goodbye.noPackage')}
          </Notice>
        ) : (
          <>
            <p>
              {t('handover.goodbye.ready', {
                file: made.fileName,
                day: formatDay(made.on, language),
              })}
            </p>
            <Trouble error={trouble} onPackage={onPackage} onFound={() => setTrouble(null)} />
            <div>
              <Button
                icon={Trash2}
                onPress={() => {
                  setTrouble(null);
                  setAsking(true);
                }}
              >
                {t('handover.goodbye.clear')}
              </Button>
            </div>
          </>
        )}
        {isAsking && (
          <TypedConfirmDialog
            title={t('handover.goodbye.confirmTitle')}
            word={t('handover.goodbye.word')}
            fieldLabel={t('handover.goodbye.type', { word: t('handover.goodbye.word') })}
            confirmLabel={t('handover.goodbye.confirm')}
            confirmIcon={Trash2}
            cancelLabel={t('handover.goodbye.cancel')}
            onConfirm={clear}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <p>{t('handover.goodbye.confirmStory')}</p>
          </TypedConfirmDialog>
        )}
      </Sheet>
    </>
  );
};

const Note = ({ id }: { readonly id: string }) => {
  const note = useRecord(undercurrentNote, id);
  return note ? <MarkdownText markdown={note.text} /> : null;
};

interface TroubleProps {
  readonly error: ClearError | null;
  readonly onPackage: () => void;
  readonly onFound: () => void;
}

const Trouble = ({ error, onPackage, onFound }: TroubleProps) => {
  const { t } = useTranslation();
  const [isOther, setOther] = useState(false);
  const find = async (): Promise<void> => {
    const found = await call('handover:find', null);
    setOther(found === false);
    if (found === true) onFound();
  };
  if (error === null) return null;
  switch (error.kind) {
    case 'retention-stop':
      return <Notice tone="attention">{t('handover.goodbye.hold')}</Notice>;
    case 'package-gone':
      return (
        <Notice
          tone="attention"
          actions={
            <Button size="small" onPress={() => void find()}>
              {t('handover.goodbye.find')}
            </Button>
          }
        >
          {t('handover.goodbye.trouble.package-gone')}
          {isOther && ` ${t('handover.goodbye.notThat')}`}
        </Notice>
      );
    case 'changed-since':
    case 'no-package':
      return (
        <Notice
          tone="attention"
          actions={
            <Button size="small" onPress={onPackage}>
              {t('handover.step.package')}
            </Button>
          }
        >
          {t(`handover.goodbye.trouble.${error.kind}`)}
        </Notice>
      );
    default:
      return <Notice tone="attention">{t(`trouble.${error.kind}`)}</Notice>;
  }
};
