import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/domain/party.ts';
import { hashOf } from '../../app/route.ts';
import { useDepartments } from '../../domain/departments.ts';
import { RecordMenu } from '../../domain/RecordMenu.tsx';
import { SharedLabel } from '../../domain/SharedLabel.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Member } from './networkModel.ts';
import styles from './Network.module.css';

interface Props {
  readonly member: Member;
  readonly onOpen: (party: Party) => void;
}

/** One party: what it is, where it sits, and whom it meets there. */
export const PartyRow = ({ member: { party, at, meets }, onOpen }: Props) => {
  const { t } = useTranslation();
  return (
    <li className={cx(styles.party)}>
      <div className={cx(styles.partyHead)}>
        <span className={cx(styles.partyName)}>{party.name}</span>
        <IconButton
          label={t('network.edit', { party: party.name })}
          icon={Pencil}
          size="small"
          onPress={() => {
            onOpen(party);
          }}
        />
        <RecordMenu record={party} title={party.name} />
      </div>
      <p className={cx(styles.hint)}>
        <PartyFacts party={party} />
      </p>
      {at.length > 0 && (
        <Folded words={t('network.sitsAt', { count: at.length })} isLong={at.length > most}>
          <ul className={cx(styles.at)}>
            {at.map(({ id, title }) => (
              <li key={id}>
                <a href={hashOf({ screen: 'initiative', id })}>
                  {title === '' ? t('villages.untitled') : title}
                </a>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {meets.length > 0 && (
        <Folded
          words={t('network.meetsMany', { count: meets.length })}
          isLong={meets.length > most}
        >
          <p className={cx(styles.hint)}>
            {t('network.meetsWhom', { names: meets.map(({ name }) => name).join(', ') })}{' '}
            <a
              href={hashOf({ screen: 'network', id: party.id })}
              aria-label={t('network.inPictureOf', { party: party.name })}
            >
              {t('network.inPicture')}
            </a>
          </p>
        </Folded>
      )}
      <SharedLabel record={party} />
      <RecordVersions record={party} />
    </li>
  );
};

/** More than this makes the list of all the others long. */
const most = 4;

interface FoldedProps {
  readonly words: string;
  readonly isLong: boolean;
  readonly children: ReactNode;
}

const Folded = ({ words, isLong, children }: FoldedProps) =>
  isLong ? (
    <details className={cx(styles.more, styles.hint)}>
      <summary>{words}</summary>
      {children}
    </details>
  ) : (
    children
  );

const PartyFacts = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation();
  const departments = useDepartments();
  return [
    t(`enums.partyKind.${party.partyKind}`),
    departments.find(({ id }) => id === party.departmentId)?.name,
    party.layer === null ? undefined : t(`enums.layer.${party.layer}`),
    party.chainPartner ? t('network.chainPartner') : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(' · ');
};
