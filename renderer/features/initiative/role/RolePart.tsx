import { Plus, Waves } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { rolePeriod } from '../../../../shared/domain/rolePeriod.ts';
import type { RolePeriod } from '../../../../shared/domain/rolePeriod.ts';
import { halfOf, useOpener } from '../../../app/heldDialog.ts';
import { useRecords } from '../../../app/records.ts';
import { isoToday } from '../../../domain/dates.ts';
import { roleForm } from '../../../domain/tide/roleEdits.ts';
import { TidePicture } from '../../../domain/tide/TidePicture.tsx';
import { usePlanes } from '../../../domain/tide/usePlanes.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import fieldStyles from '../../../ui/Field.module.css';
import { Sheet } from '../../../ui/Sheet.tsx';
import { RoleDialog } from './RoleDialog.tsx';
import { RoleList } from './RoleList.tsx';

/** In which role the municipality helps, now and before: a tide that rises and falls. */
export const RolePart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { nameOf } = usePlanes();
  const all = useRecords(rolePeriod).list;
  const periods = useMemo(
    () =>
      all
        .filter(({ initiativeId }) => initiativeId === record.id)
        .toSorted((a, b) => (startOf(a) > startOf(b) ? -1 : 1)),
    [all, record.id],
  );
  const dialog = useOpener(halfOf(roleForm(record.id, { id: '' }), periods));
  const stretches = useMemo(
    () => periods.map((one) => ({ ...one, from: startOf(one), to: one.to?.value ?? null })),
    [periods],
  );
  const running = periods
    .filter(({ to }) => to === null)
    .map(({ role, plane }) => `${t(`tide.roles.${role}`)}, ${nameOf(plane)}`);
  const now =
    running.length === 0
      ? t('tide.pictureNone')
      : t('tide.pictureNow', { roles: running.join('; ') });
  return (
    <Sheet
      title={t('tide.title')}
      icon={Waves}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          onPress={() => {
            dialog.open('new');
          }}
        >
          {t('tide.choose')}
        </Button>
      }
    >
      <p>{t('tide.question')}</p>
      {periods.length === 0 ? (
        <p className={cx(fieldStyles.hint)}>{t('tide.hint')}</p>
      ) : (
        <>
          <TidePicture
            stretches={stretches}
            touch={record.nextLightTouch}
            today={isoToday()}
            nameOf={nameOf}
            label={t('tide.picture', { now })}
          />
          <RoleList
            periods={periods}
            touch={record.nextLightTouch}
            nameOf={nameOf}
            onEdit={dialog.open}
          />
        </>
      )}
      {dialog.about !== null && (
        <RoleDialog
          record={record}
          periods={periods}
          period={dialog.about === 'new' ? null : dialog.about}
          onClose={dialog.close}
        />
      )}
    </Sheet>
  );
};

const startOf = ({ from, createdAt }: RolePeriod): string => from?.value ?? createdAt.slice(0, 10);
