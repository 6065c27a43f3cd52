import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { useMakeDeck } from '../../domain/deck/useMakeDeck.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { CardChoices } from './CardChoices.tsx';
import styles from './Present.module.css';
import { chosenOf, useCardGroups } from './useCardGroups.ts';

/** The talk as it stands in its dialog, until it is made. A crash may leave it half. */
const talkDraft = z.object({
  title: z.string(),
  audience: z.string(),
  date: z.string().nullable(),
  chosen: z.array(z.string()).readonly(),
});
type TalkDraft = z.infer<typeof talkDraft>;

/** What its form is called while it is filled in. */
export const talkForm = 'talk/new';

/** What the talk is called, for whom, and which cards come along in which order. */
export const NewTalkDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const make = useMakeDeck();
  const once = useOnce();
  const { draft, change, close } = useHeldDialog<TalkDraft>(
    talkForm,
    talkDraft,
    () => emptyTalk,
    onClose,
  );
  const { title, audience, date, chosen } = draft;
  const groups = useCardGroups(nothing);

  const create = (): void => {
    const cards = chosenOf(groups, chosen);
    const name = title.trim() || t('present.deck.motto');
    void once(async () => {
      if (await make({ title: name, audience: audience.trim(), date, cards })) close();
    });
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('present.newTitle')}
      closesOutside={false}
      footer={
        <Button variant="primary" onPress={create}>
          {t('present.make')}
        </Button>
      }
    >
      <div className={cx(styles.fields)}>
        <TextField
          label={t('present.name')}
          placeholder={t('present.deck.motto')}
          value={title}
          maxLength={300}
          onChange={(next) => {
            change({ title: next });
          }}
          autoFocus
        />
        <TextField
          label={t('present.audience')}
          placeholder={t('present.audiencePlaceholder')}
          value={audience}
          maxLength={300}
          onChange={(next) => {
            change({ audience: next });
          }}
        />
        <DatePicker
          label={t('present.date')}
          value={date}
          onChange={(next) => {
            change({ date: next });
          }}
        />
        {groups.length === 0 && <p className={cx(styles.hint)}>{t('present.noCards')}</p>}
        <CardChoices
          groups={groups}
          chosen={chosen}
          onChange={(next) => {
            change({ chosen: next });
          }}
        />
      </div>
    </Dialog>
  );
};

const emptyTalk: TalkDraft = { title: '', audience: '', date: null, chosen: [] };
const nothing: ReadonlySet<string> = new Set();
