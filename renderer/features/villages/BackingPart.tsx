import { Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { areaOnDay } from '../../../shared/domain/village.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { AddLine } from '../../domain/AddLine.tsx';
import {
  backingKinds,
  backingNamed,
  backingsOf,
  createBacking,
  useBackings,
} from '../../domain/backing/backing.ts';
import type { Backing, BackingKind } from '../../domain/backing/backing.ts';
import { isoToday } from '../../domain/dates.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { BackingItem } from './BackingItem.tsx';
import styles from './Villages.module.css';

interface Props {
  readonly record: Village;
  /** The initiatives of this village. */
  readonly here: readonly Initiative[];
  /** The one that somebody came for. */
  readonly beginAt: string | undefined;
}

/** Which programmes run here, and from what things are paid, with what they help along. */
export const BackingPart = ({ record, here, beginAt }: Props) => {
  const { t } = useTranslation();
  const backings = useBackings();
  const areaIds = record.areaPeriods.map(({ areaId }) => areaId);
  const fitting = new Set<string | null>(areaIds.length === 0 ? [null] : areaIds);
  return (
    <Sheet title={t('backing.ofVillage')} icon={Landmark}>
      {backingKinds.map((kind) => (
        <OfOneKind
          key={kind}
          kind={kind}
          villageId={record.id}
          here={here}
          beginAt={beginAt}
          all={backings[kind]}
          shown={backingsOf(kind, backings[kind], fitting, here)}
          areaId={areaOnDay(record, isoToday()) ?? areaIds[0] ?? null}
        />
      ))}
    </Sheet>
  );
};

interface KindProps extends Pick<Props, 'here' | 'beginAt'> {
  readonly kind: BackingKind;
  readonly villageId: string;
  readonly all: readonly Backing[];
  readonly shown: readonly Backing[];
  /** Where a new one belongs. */
  readonly areaId: string | null;
}

const OfOneKind = ({ kind, villageId, here, beginAt, all, shown, areaId }: KindProps) => {
  const { t } = useTranslation();
  const title = t(`backing.kinds.${kind}`);
  return (
    <section aria-label={title} className={cx(styles.backing)}>
      <h3>{title}</h3>
      {shown.length === 0 && <p className={cx(styles.hint)}>{t(`backing.none.${kind}`)}</p>}
      {shown.map((one) => (
        <BackingItem
          key={one.id}
          kind={kind}
          backing={one}
          villageId={villageId}
          here={here}
          isSought={one.id === beginAt}
        />
      ))}
      <AddLine
        form={`${kind}/${villageId}`}
        label={t(`backing.new.${kind}`)}
        addLabel={t('backing.add')}
        placeholder={t(`backing.example.${kind}`)}
        maxLength={200}
        errorOf={(typed) =>
          backingNamed(all, typed) === undefined ? undefined : t('backing.known', { name: typed })
        }
        onAdd={async (name) =>
          (await write([createBacking(kind, newId(), { name, areaId })], 'create')).ok
        }
        advice={(words) => <NameHint text={words} />}
      />
    </section>
  );
};
