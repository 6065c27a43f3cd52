import { List } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Family, KinNode } from '../../domain/kin/family.ts';
import { KinRow } from '../../domain/kin/KinRow.tsx';
import { routeTo } from '../../domain/kin/KinPicture.tsx';
import { momentsOf } from '../../domain/kin/kinTime.ts';
import { kinGroupsOf } from '../../domain/kin/kinGroups.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './FamilyTree.module.css';

/** The same as the picture in words, from early to late, with what can be done about it. */
export const KinList = ({ family }: { readonly family: Family }) => {
  const { t } = useTranslation();
  const moments = momentsOf(family);
  const orderOf = ({ id }: KinNode): number => {
    const { year, step } = moments.get(id) ?? { year: 0, step: 0 };
    return year * 1_000 + step;
  };
  const sinceWords = ({ since: { day, isTold } }: KinNode): string =>
    t(isTold ? 'kin.since' : 'kin.sinceApp', { year: day.slice(0, 4) });
  const nodes = family.nodes.toSorted(
    (a, b) => orderOf(a) - orderOf(b) || a.title.localeCompare(b.title, 'nl'),
  );
  return (
    <Sheet title={t('kin.list')} icon={List}>
      <ul className={cx(styles.list)}>
        {nodes.map((node) => (
          <li key={node.id}>
            <div className={cx(styles.head)}>
              <a href={routeTo(node)}>{node.title}</a>
              <span className={cx(styles.about)}>
                {[node.about, sinceWords(node)].filter(Boolean).join(' · ')}
              </span>
            </div>
            <dl>
              {kinGroupsOf(node.id, family).map(({ way, of }) => (
                <div key={way} className={cx(styles.ties)}>
                  <dt>{t(`kin.way.${way}`)}</dt>
                  {of.map(({ relationId, other }) => (
                    <dd key={relationId}>
                      <KinRow
                        relationId={relationId}
                        other={{ ...other, about: '' }}
                        sentence={`${node.title} ${t(`kin.way.${way}`)} ${other.title}`}
                      />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
