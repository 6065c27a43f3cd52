import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Signal } from '../../../shared/domain/signal.ts';
import { village } from '../../../shared/domain/village.ts';
import { call } from '../../app/api.ts';
import { useHeld } from '../../app/held.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { useDepartments } from '../../domain/departments.ts';
import type { KnownDepartment } from '../../domain/departments.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Heard.module.css';
import type { Sorting } from './useSorting.ts';

interface Props {
  readonly signal: Signal;
  readonly sorting: Sorting;
}

/** Whose desk it is, and a message for them that is ready to be pasted. */
export const DeskMessage = ({ signal, sorting }: Props) => {
  const { t } = useTranslation();
  const departments = useDepartments();
  const chosen = departments.find(({ id }) => id === signal.departmentId);
  const offered = departments.filter(({ id, isGone }) => !isGone || id === signal.departmentId);
  return (
    <>
      <Select
        label={t('heard.department')}
        placeholder={t('heard.chooseDepartment')}
        options={offered.map(({ id, name }) => ({ id, label: name }))}
        value={signal.departmentId}
        onChange={(id) => void sorting.sendTo(signal, id)}
        className={styles.department}
      />
      {chosen && <Message key={chosen.id} signal={signal} department={chosen} sorting={sorting} />}
    </>
  );
};

const Message = ({
  signal,
  department: { id, name },
  sorting,
}: Props & { readonly department: KnownDepartment }) => {
  const { t } = useTranslation();
  const villages = useRecords(village).byId;
  const person = useSettings((settings) => settings.person);
  const inVillage = signal.villageId === null ? undefined : villages.get(signal.villageId)?.name;
  const place =
    inVillage === undefined
      ? t('heard.inTheVillage')
      : t('heard.inVillage', { village: inVillage });
  const from = person.role.trim() || t('heard.fromRole');
  const form = useHeld(`desk/${signal.id}/${id}`, z.string(), () =>
    t('heard.messageText', { department: name, place, text: signal.text, from }),
  );
  const words = form.value;
  const copy = async (): Promise<void> => {
    await call('app:copy', { text: words });
    form.done();
    showNotice({ tone: 'done', words: 'heard.copied' });
  };
  return (
    <div className={cx(styles.message)}>
      <TextArea
        label={t('heard.message', { department: name })}
        value={words}
        onChange={form.change}
        rows={8}
      />
      <NameHint text={signal.text} />
      <div className={cx(styles.choices)}>
        <Button size="small" icon={Copy} onPress={() => void copy()}>
          {t('heard.copy')}
        </Button>
        <Button
          variant="quiet"
          size="small"
          icon={Check}
          aria-label={t('heard.passedOnNamed', { text: signal.text })}
          onPress={() => {
            form.done();
            void sorting.passedOn(signal, name);
          }}
        >
          {t('heard.passedOn')}
        </Button>
      </div>
    </div>
  );
};
