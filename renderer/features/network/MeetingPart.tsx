import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartyKind } from '../../../shared/domain/enums.ts';
import { hashOf } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { Option } from '../../ui/option.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { inFocus } from './focus.ts';
import type { Meeting, Network } from './networkModel.ts';
import styles from './Network.module.css';
import { RingPicture } from './RingPicture.tsx';

interface Props {
  readonly network: Network;
  readonly focusId: string | null;
  readonly onFocus: (id: string | null) => void;
}

/** The picture, one to look at more closely, and in words what is seen. */
export const MeetingPart = ({ network, focusId, onFocus }: Props) => {
  const { t } = useTranslation();
  const focus = inFocus(network, focusId);
  const look = (
    <div className={cx(styles.look)}>
      {focus !== null && (
        <Button
          variant="quiet"
          icon={X}
          onPress={() => {
            onFocus(null);
          }}
        >
          {t('network.showAll')}
        </Button>
      )}
      <ComboBox
        label={t('network.look')}
        hideLabel
        placeholder={t('network.look')}
        options={optionsOf(network, t('villages.untitled'), (kind) =>
          kind === null ? t('network.initiative') : t(`enums.partyKind.${kind}`),
        )}
        value={focus?.id ?? null}
        onChange={onFocus}
        className={styles.lookAt}
      />
    </div>
  );
  return (
    <Sheet title={t('network.whoMeets')} actions={look}>
      <RingPicture network={network} focus={focus} onFocus={onFocus} />
      {focus !== null && <InWords network={network} id={focus.id} onFocus={onFocus} />}
    </Sheet>
  );
};

const optionsOf = (
  { members, meetings }: Network,
  untitled: string,
  sayKind: (kind: PartyKind | null) => string,
): readonly Option[] => [
  ...members.map(({ party: { id, name, partyKind } }) => ({
    id,
    label: name,
    hint: sayKind(partyKind),
  })),
  ...meetings.map(({ initiative: { id, title } }) => ({
    id,
    label: title === '' ? untitled : title,
    hint: sayKind(null),
  })),
];

interface WordsProps {
  readonly network: Network;
  readonly id: string;
  readonly onFocus: (id: string) => void;
}

const InWords = ({ network, id, onFocus }: WordsProps) => {
  const { t } = useTranslation();
  const member = network.members.find(({ party }) => party.id === id);
  const meetings = network.meetings.filter(
    ({ initiative, parties }) => initiative.id === id || parties.some((one) => one.id === id),
  );
  const name = member?.party.name;
  return (
    <section className={cx(styles.words)} aria-label={t('network.inWords')} aria-live="polite">
      {member !== undefined && (
        <p>
          <strong>{name}</strong>: {t('network.sits', { count: member.at.length })},{' '}
          {t('network.meets', { count: member.meets.length })}.
        </p>
      )}
      <ul className={cx(styles.meetings)}>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.initiative.id} meeting={meeting} self={id} onFocus={onFocus} />
        ))}
      </ul>
    </section>
  );
};

interface RowProps {
  readonly meeting: Meeting;
  readonly self: string;
  readonly onFocus: (id: string) => void;
}

const MeetingRow = ({ meeting: { initiative, parties }, self, onFocus }: RowProps) => {
  const { t } = useTranslation();
  const others = parties.filter(({ id }) => id !== self);
  return (
    <li>
      <a href={hashOf({ screen: 'initiative', id: initiative.id })}>
        {initiative.title === '' ? t('villages.untitled') : initiative.title}
      </a>
      {others.length === 0 ? (
        <span className={cx(styles.hint)}>{t('network.nobodyElse')}</span>
      ) : (
        <span className={cx(styles.others)}>
          {others.map((one) => (
            <Button
              key={one.id}
              variant="quiet"
              size="small"
              onPress={() => {
                onFocus(one.id);
              }}
            >
              {one.name}
            </Button>
          ))}
        </span>
      )}
    </li>
  );
};
