import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { newId } from '../../app/newId.ts';
import { hashOf } from '../../app/route.ts';
import { write } from '../../app/write.ts';
import { newTable } from '../../domain/tables/tableEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { announce } from '../../ui/LiveRegion.tsx';
import { useOneClick } from '../../ui/useOneClick.ts';
import styles from './TurnPage.module.css';

const atOnce = 20;

/** What is under way without a table: laying one takes one press. */
export const WithoutTable = ({ initiatives }: { readonly initiatives: readonly Initiative[] }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  // One for the whole list: the next line comes under the second click of a double one.
  const lay = useOneClick((of: Initiative): void => {
    void write(newTable(of, newId).edits, 'create').then((result) => {
      if (result.ok) announce(t('turn.laid', { title: of.title }));
    });
  });
  if (initiatives.length === 0) return null;
  const left = initiatives.length - shown;
  return (
    <section className={cx(styles.group)} aria-label={t('turn.without')}>
      <h2>
        {t('turn.without')} <span className={cx(styles.count)}>{initiatives.length}</span>
      </h2>
      <ul className={cx(styles.without)}>
        {initiatives.slice(0, shown).map((one) => {
          const title = one.title === '' ? t('turn.untitled') : one.title;
          return (
            <li key={one.id}>
              <a href={hashOf({ screen: 'initiative', id: one.id })}>{title}</a>
              <Button
                variant="quiet"
                size="small"
                icon={Plus}
                aria-label={t('turn.layNamed', { title })}
                onPress={() => {
                  lay(one);
                }}
              >
                {t('turn.lay')}
              </Button>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button
          variant="quiet"
          onPress={() => {
            setShown(shown + atOnce);
          }}
        >
          {t('turn.more', { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </section>
  );
};
