import { Plus, TreeDeciduous } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { hashOf } from '../../app/route.ts';
import { AddKinDialog } from '../../domain/kin/AddKinDialog.tsx';
import { kinGroupsOf } from '../../domain/kin/kinGroups.ts';
import { KinRow } from '../../domain/kin/KinRow.tsx';
import { useFamily } from '../../domain/kin/useFamily.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './KinPart.module.css';

/** Where it came from, what came out of it, and who else belongs to it. */
export const KinPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const { family } = useFamily();
  const groups = kinGroupsOf(record.id, family);
  return (
    <Sheet
      title={t('kin.title')}
      icon={TreeDeciduous}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('kin.add')}
        </Button>
      }
    >
      {groups.length === 0 ? (
        <p className={cx(fieldStyles.hint)}>{t('kin.hint')}</p>
      ) : (
        <>
          <dl className={cx(styles.groups)}>
            {groups.map(({ way, of }) => (
              <div key={way}>
                <dt>{t(`kin.way.${way}`)}</dt>
                {of.map(({ relationId, other }) => (
                  <dd key={relationId}>
                    <KinRow
                      relationId={relationId}
                      other={other}
                      sentence={`${t(`kin.way.${way}`)} ${other.title}`}
                    />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          <a href={hashOf({ screen: 'familyTree' })}>{t('kin.toTree')}</a>
        </>
      )}
      {isAdding && (
        <AddKinDialog
          of={record.id}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Sheet>
  );
};
