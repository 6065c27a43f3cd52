import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { keepField } from '../../app/keepField.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { write } from '../../app/write.ts';
import { backingFields, linkBacking } from '../../domain/backing/backing.ts';
import type { Backing, BackingKind } from '../../domain/backing/backing.ts';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { RecordMenu } from '../../domain/RecordMenu.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { cx } from '../../ui/cx.ts';
import { useGoTo } from '../../ui/useGoTo.ts';
import { LinkedInitiatives } from './LinkedInitiatives.tsx';
import styles from './Villages.module.css';

interface Props {
  readonly kind: BackingKind;
  readonly backing: Backing;
  /** On whose page it stands. */
  readonly villageId: string;
  /** The initiatives of this village. */
  readonly here: readonly Initiative[];
  /** Somebody came for this one. */
  readonly isSought: boolean;
}

/** A programme or a pot of money: its name, its years, and what it helps along here. */
export const BackingItem = ({ kind, backing, villageId, here, isSought }: Props) => {
  const { t } = useTranslation();
  const { id, name } = backing;
  useGoTo(isSought ? `backing-${id}` : undefined, true);
  const isLinked = (one: Initiative): boolean => one[backingFields[kind]].includes(id);
  const keep = (field: 'name' | 'period') => (value: string) =>
    keepField({ kind, id, field }, value);
  return (
    <article id={`backing-${id}`} tabIndex={-1} aria-label={name} className={cx(styles.point)}>
      <div className={cx(styles.backingHead)}>
        <KeptTextField
          label={t('backing.name')}
          form={fieldForm(kind, id, 'name', villageId)}
          value={name}
          maxLength={200}
          onKeep={keep('name')}
        />
        <KeptTextField
          label={t('backing.period')}
          form={fieldForm(kind, id, 'period', villageId)}
          placeholder={t('backing.periodExample')}
          value={backing.period}
          maxLength={100}
          mayBeEmpty
          onKeep={keep('period')}
        />
        <RecordMenu record={backing} title={name} />
        <IconButton
          label={t('backing.remove', { name })}
          icon={Trash2}
          size="small"
          onPress={() => {
            removeAsked({ record: backing, title: name, words: 'backing.gone' });
          }}
        />
      </div>
      <NameHint text={`${name}\n${backing.period}`} />
      <RecordVersions record={backing} />
      <LinkedInitiatives
        to={name}
        linked={here.filter(isLinked)}
        others={here.filter((one) => !isLinked(one))}
        nobody={t('backing.helpsNobody')}
        onLink={(op, one) => void write([linkBacking(op, kind, one.id, id)], 'edit')}
      />
    </article>
  );
};
