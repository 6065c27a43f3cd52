import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { channels, directions, placeKinds } from '../../../shared/domain/enums.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { useRecords } from '../../app/records.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChipChoice } from '../ChipChoice.tsx';
import { NameHint } from '../NameHint.tsx';
import { VillagePicker } from '../VillagePicker.tsx';
import styles from './ContactFields.module.css';
import { whenOf } from './contactDraft.ts';
import type { ContactDraft } from './contactDraft.ts';

interface Props {
  readonly draft: ContactDraft;
  readonly change: (part: Partial<ContactDraft>) => void;
}

/** Informal places first, the town hall last: most of it happens in the village. */
export const ContactFields = ({ draft, change }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <ChipChoice
        label={t('contacts.place')}
        choose="one"
        options={placeKinds.map((id) => ({ id, label: t(`enums.placeKind.${id}`) }))}
        chosen={draft.placeKind === null ? [] : [draft.placeKind]}
        onChange={([placeKind = null]) => {
          change({ placeKind });
        }}
      />
      <div className={cx(styles.row)}>
        <Select
          label={t('contacts.channel')}
          options={channels.map((id) => ({ id, label: t(`enums.channel.${id}`) }))}
          value={draft.channel}
          onChange={(channel) => {
            change({ channel });
          }}
        />
        <VillagePicker
          label={t('contacts.village')}
          placeholder={t('contacts.villagePlaceholder')}
          value={draft.villageId}
          onChange={(villageId) => {
            change({ villageId });
          }}
        />
        <When draft={draft} change={change} />
      </div>
      <About draft={draft} change={change} />
      <ChipChoice
        label={t('contacts.direction')}
        choose="one"
        options={directions.map((id) => ({ id, label: t(`enums.direction.${id}`) }))}
        chosen={draft.direction === null ? [] : [draft.direction]}
        onChange={([direction = null]) => {
          change({ direction });
        }}
      />
      <Foot draft={draft} change={change} />
      <div>
        <TextArea
          label={t('contacts.note')}
          hint={t('privacy.health')}
          value={draft.note}
          onChange={(note) => {
            change({ note });
          }}
        />
        <NameHint text={draft.note} />
      </div>
    </>
  );
};

const When = ({ draft, change }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <DatePicker
        label={t('contacts.day')}
        value={draft.day}
        onChange={(day) => {
          if (day !== null) change({ day });
        }}
      />
      <TextField
        label={t('contacts.time')}
        {...(whenOf(draft) === null
          ? { error: t('contacts.timeUnclear') }
          : { hint: t('contacts.timeHint') })}
        value={draft.time}
        maxLength={5}
        onChange={(time) => {
          change({ time });
        }}
      />
    </>
  );
};

const About = ({ draft, change }: Props) => {
  const { t } = useTranslation();
  const { list, byId } = useRecords(initiative);
  const chosen = new Set(draft.initiativeIds);
  const titleOf = (id: string): string => byId.get(id)?.title ?? t('turn.untitled');
  return (
    <div>
      <ComboBox
        key={draft.initiativeIds.length}
        label={t('contacts.initiatives')}
        placeholder={t('contacts.initiativesPlaceholder')}
        options={list
          .filter(({ id, title }) => !chosen.has(id) && title !== '')
          .toSorted((a, b) => a.title.localeCompare(b.title))
          .map(({ id, title }) => ({ id, label: title }))}
        value={null}
        onChange={(id) => {
          if (id !== null) change({ initiativeIds: [...draft.initiativeIds, id] });
        }}
      />
      {draft.initiativeIds.map((id) => (
        <Button
          key={id}
          variant="quiet"
          size="small"
          icon={X}
          aria-label={t('contacts.removeInitiative', { title: titleOf(id) })}
          onPress={() => {
            change({ initiativeIds: draft.initiativeIds.filter((one) => one !== id) });
          }}
        >
          {titleOf(id)}
        </Button>
      ))}
    </div>
  );
};

const positions = ['-2', '-1', '0', '1', '2'] as const;
const unsaid = 'unsaid';

const Foot = ({ draft, change }: Props) => {
  const { t } = useTranslation();
  const options = [
    { id: unsaid, label: t('contacts.unsaid') },
    ...positions.map((id) => ({ id, label: t(`initiative.world.${id}`) })),
  ];
  return (
    <Select
      label={t('contacts.world')}
      hint={t('contacts.worldHint')}
      options={options}
      value={draft.worldPosition === null ? unsaid : String(draft.worldPosition)}
      onChange={(id) => {
        change({ worldPosition: id === unsaid ? null : Number(id) });
      }}
    />
  );
};
