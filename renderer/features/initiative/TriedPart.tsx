import { FlaskConical, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { isHeld } from '../../app/held.ts';
import { useOpener } from '../../app/heldDialog.ts';
import { hashOf } from '../../app/route.ts';
import { isoToday } from '../../domain/dates.ts';
import { groupsOf, nameOf, triedKinds } from '../../domain/trying/tried.ts';
import type { TriedKind } from '../../domain/trying/tried.ts';
import { TriedCard } from '../../domain/trying/TriedCard.tsx';
import { TriedDialog } from '../../domain/trying/TriedDialog.tsx';
import { triedForm } from '../../domain/trying/triedForm.ts';
import { triedIcons } from '../../domain/trying/triedIcons.ts';
import { useTried } from '../../domain/trying/useTried.ts';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { MenuButton } from '../../ui/Menu.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './TriedPart.module.css';

/** What is tried, agreed, asked and weighed here, the open ones first. */
export const TriedPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const adding = useOpener<TriedKind>(
    triedKinds.find((kind) => isHeld(triedForm(kind, record.id))) ?? null,
  );
  const here = useTried().list.filter((one) => one.record.initiativeId === record.id);
  const { open, settled } = groupsOf(here, isoToday());
  return (
    <Sheet
      title={t('frame.trying')}
      icon={FlaskConical}
      actions={
        <MenuButton
          label={t('trying.addHere')}
          placement="bottom end"
          entries={triedKinds.map((kind) => ({
            id: kind,
            label: t(`trying.add.${kind}`),
            icon: triedIcons[kind],
            onAction: () => {
              adding.open(kind);
            },
          }))}
        >
          <Button variant="quiet" size="small" icon={Plus}>
            {t('trying.addHere')}
          </Button>
        </MenuButton>
      }
    >
      {here.length === 0 && (
        <p className={cx(fieldStyles.hint)}>
          {t(record.newToUs ? 'trying.newToUs' : 'trying.nothingHere')}
        </p>
      )}
      {open.length > 0 && (
        <ul className={cx(styles.cards)}>
          {open.map((one) => (
            <li key={one.record.id}>
              <TriedCard tried={one} namesInitiative={false} />
            </li>
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <ul className={cx(styles.settled)}>
          {settled.map((one) => (
            <li key={one.record.id}>
              <a href={hashOf({ screen: 'trying', id: one.record.id })}>
                {nameOf(one) === '' ? t('trying.untitled') : nameOf(one)}
              </a>
              <span className={cx(fieldStyles.hint)}>{t(`trying.settled.${one.of}`)}</span>
              <RecordVersions record={one.record} />
            </li>
          ))}
        </ul>
      )}
      {here.length > 0 && <a href={hashOf({ screen: 'trying' })}>{t('trying.toAll')}</a>}
      {adding.about !== null && (
        <TriedDialog of={adding.about} initiativeId={record.id} onClose={adding.close} />
      )}
    </Sheet>
  );
};
