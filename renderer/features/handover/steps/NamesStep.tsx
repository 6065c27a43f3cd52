import { useTranslation } from 'react-i18next';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { handover } from '../../../../shared/domain/handover.ts';
import type { HandoverName } from '../../../../shared/ipc/handover.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { hitChoices } from '../../../../shared/ipc/share.ts';
import type { HitChoice } from '../../../../shared/ipc/share.ts';
import { write } from '../../../app/write.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { SegmentedControl } from '../../../ui/RadioGroup.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Handover.module.css';
import { usePlan } from '../usePlan.ts';

/** Each piece that looks like a person, once, with what becomes of it wherever it stands. */
export const NamesStep = ({ record }: { readonly record: Handover }) => {
  const { t } = useTranslation();
  const plan = usePlan();
  if (plan === undefined) {
    return (
      <Sheet title={t('handover.names.title')}>
        <p className={cx(styles.soft)}>{t('handover.names.waiting')}</p>
      </Sheet>
    );
  }
  const { names } = plan;
  const open = names.filter(({ choice }) => choice === null);
  const settle = (found: readonly HandoverName[], choice: HitChoice): void => {
    const edits = found.flatMap(({ text }) => chosen(record, text, choice));
    if (edits.length > 0) void write(edits, 'edit');
  };
  return (
    <Sheet title={t('handover.names.title')}>
      <p className={cx(styles.soft)}>
        {t(names.length === 0 ? 'handover.names.clean' : 'handover.names.hint')}
      </p>
      <ul className={cx(styles.list)} aria-label={t('handover.names.title')}>
        {names.map((name) => (
          <li key={name.text}>
            <Name
              name={name}
              onChoose={(choice) => {
                settle([name], choice);
              }}
            />
          </li>
        ))}
      </ul>
      {names.length > 0 && (
        <div className={cx(styles.row)}>
          <p role="status">
            {open.length === 0
              ? t('handover.names.done')
              : t('handover.names.open', { count: open.length })}
          </p>
          {open.length > 0 && (
            <Button
              size="small"
              onPress={() => {
                settle(open, 'remove');
              }}
            >
              {t('handover.names.removeRest')}
            </Button>
          )}
        </div>
      )}
    </Sheet>
  );
};

interface NameProps {
  readonly name: HandoverName;
  readonly onChoose: (choice: HitChoice) => void;
}

const Name = ({ name, onChoose }: NameProps) => {
  const { t } = useTranslation();
  const { text, kind, count, places, isRefused, mayBeWord, choice } = name;
  const offered = hitChoices.filter((one) => one !== 'keep' || !isRefused);
  return (
    <>
      <div className={cx(styles.head)}>
        <strong>{text}</strong>
        <span className={cx(styles.soft)}>
          {t(`share.kinds.${kind}`)} · {t('handover.names.count', { count })}
        </span>
      </div>
      {places.length > 0 && (
        <p className={cx(styles.soft)}>
          {t('handover.names.places', { places: places.join(', ') })}
        </p>
      )}
      {isRefused && <p className={cx(styles.soft)}>{t('handover.names.refused')}</p>}
      {mayBeWord && <p className={cx(styles.soft)}>{t('handover.names.word')}</p>}
      <SegmentedControl
        label={text}
        hideLabel
        options={offered.map((id) => ({ id, label: t(`share.${id}`) }))}
        value={choice}
        onChange={onChoose}
      />
    </>
  );
};

const chosen = (record: Handover, text: string, choice: HitChoice): readonly Edit[] => {
  const target = { kind: handover.kind, id: record.id, field: 'nameChoices' } as const;
  const before = record.nameChoices.filter((one) => one.text === text);
  if (before.length === 1 && before[0]?.choice === choice) return [];
  return [
    ...before.map((value): Edit => ({ op: 'remove', ...target, value })),
    { op: 'add', ...target, value: { text, choice } },
  ];
};
