import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { goTo } from '../../app/route.ts';
import { useRecord } from '../../app/records.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InitiativeHead } from './InitiativeHead.tsx';
import { InitiativeParts } from './InitiativeParts.tsx';
import styles from './InitiativePage.module.css';

/** All there is to know about one initiative, on a page of its own. */
export const InitiativePage = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const record = useRecord(initiative, id);
  if (record === undefined) return <p className={cx(styles.waiting)}>{t('initiative.waiting')}</p>;
  if (record === null) return <Gone />;
  return (
    <article key={id} className={cx(styles.page)}>
      <InitiativeHead
        record={record}
        onDeleted={() => {
          goTo({ screen: 'board' });
        }}
      />
      <InitiativeParts record={record} />
    </article>
  );
};

const Gone = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      words={t('initiative.gone')}
      action={
        <Button
          onPress={() => {
            goTo({ screen: 'board' });
          }}
        >
          {t('initiative.toBoard')}
        </Button>
      }
    />
  );
};
