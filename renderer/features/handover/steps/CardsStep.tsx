import { useTranslation } from 'react-i18next';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { initiative } from '../../../../shared/domain/initiative.ts';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { rolePeriod } from '../../../../shared/domain/rolePeriod.ts';
import { village } from '../../../../shared/domain/village.ts';
import { fieldForm } from '../../../app/fieldForm.ts';
import { keepField } from '../../../app/keepField.ts';
import { useRecords } from '../../../app/records.ts';
import { hashOf } from '../../../app/route.ts';
import { useSettings } from '../../../app/settings.ts';
import { formatFuzzyDate } from '../../../domain/dates.ts';
import { KeptTextField } from '../../../domain/KeptTextField.tsx';
import { useStageName } from '../../../domain/stageName.ts';
import { useTables } from '../../../domain/tables/useTables.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Handover.module.css';
import { choose } from '../useHandover.ts';

/** Each open card: where it stands, whose turn it is, which role now, and what it needs. */
export const CardsStep = ({ record }: { readonly record: Handover }) => {
  const { t } = useTranslation();
  const { list, loaded } = useRecords(initiative);
  if (!loaded) return null;
  const own = list.filter(({ shared, sample }) => shared?.isOwn !== false && !sample);
  const open = own
    .filter(({ outcome }) => outcome === null)
    .toSorted((a, b) => a.title.localeCompare(b.title));
  const closed = own.length - open.length;
  const hasSample = list.some(({ sample }) => sample);
  return (
    <Sheet title={t('handover.cards.title')}>
      <p className={cx(styles.soft)}>{t('handover.cards.hint')}</p>
      {open.length === 0 ? (
        <EmptyState
          words={t(
            hasSample && own.length === 0 ? 'handover.cards.onlySample' : 'handover.cards.empty',
          )}
          size="small"
        />
      ) : (
        <ul className={cx(styles.list)} aria-label={t('handover.cards.title')}>
          {open.map((card) => (
            <li key={card.id}>
              <Card card={card} record={record} />
            </li>
          ))}
        </ul>
      )}
      {closed > 0 && (
        <p className={cx(styles.soft)}>{t('handover.cards.closed', { count: closed })}</p>
      )}
      {hasSample && own.length > 0 && (
        <p className={cx(styles.soft)}>{t('handover.cards.sample')}</p>
      )}
    </Sheet>
  );
};

interface CardProps {
  readonly card: Initiative;
  readonly record: Handover;
}

const Card = ({ card, record }: CardProps) => {
  const { t } = useTranslation();
  const title = card.title === '' ? t('turn.untitled') : card.title;
  const { id } = card;
  return (
    <>
      <div className={cx(styles.head)}>
        <a href={hashOf({ screen: 'initiative', id })}>
          <strong>{title}</strong>
        </a>
        <Checkbox
          aria-label={t('handover.cards.goesOf', { title })}
          isSelected={!record.stayingIds.includes(id)}
          onChange={(goes) => {
            choose(record.id, 'stayingIds', id, !goes);
          }}
        >
          {t('handover.cards.goes')}
        </Checkbox>
      </div>
      <Facts card={card} />
      <KeptTextField
        label={t('handover.cards.needsOf', { title })}
        form={fieldForm('initiative', id, 'needs')}
        hint={t('handover.cards.needsHint')}
        value={card.needs}
        maxLength={2000}
        mayBeEmpty
        onKeep={(value) => keepField({ kind: 'initiative', id, field: 'needs' }, value)}
      />
    </>
  );
};

const Facts = ({ card }: { readonly card: Initiative }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const stageName = useStageName();
  const villages = useRecords(village).byId;
  const roles = useRecords(rolePeriod).list.filter(
    ({ initiativeId, to }) => initiativeId === card.id && to === null,
  );
  const tables = useTables().list.filter(({ initiative: of }) => of.id === card.id);
  const turns = tables.map(({ turn }) =>
    turn === null ? t('handover.cards.nobody') : (turn.party?.name ?? t('handover.cards.you')),
  );
  const places = card.villageIds.flatMap((one) => villages.get(one)?.name ?? []);
  const unsaid = t('handover.cards.unsaid');
  const touch = card.nextLightTouch;
  return (
    <dl className={cx(styles.facts)}>
      <Fact
        label={t('handover.cards.stage')}
        words={[stageName(card.stage), ...places].join(' · ')}
      />
      <Fact label={t('handover.cards.turn')} words={turns.join(', ') || unsaid} />
      <Fact
        label={t('handover.cards.role')}
        words={roles.map(({ role }) => t(`tide.roles.${role}`)).join(', ') || unsaid}
      />
      {touch !== null && (
        <Fact label={t('handover.cards.touch')} words={formatFuzzyDate(touch, language)} />
      )}
    </dl>
  );
};

const Fact = ({ label, words }: { readonly label: string; readonly words: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{words}</dd>
  </div>
);
