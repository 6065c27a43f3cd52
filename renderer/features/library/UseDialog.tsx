import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { area } from '../../../shared/domain/area.ts';
import { helping, helpings } from '../../../shared/domain/lessonUse.ts';
import type { LessonUse } from '../../../shared/domain/lessonUse.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { useNamesSomebody } from '../../domain/knownNames.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { byName } from '../../domain/villageOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useOnce } from '../../ui/useOnce.ts';

interface Props {
  /** As colleagues know the lesson. */
  readonly lessonId: string;
  readonly of: LessonUse | 'new';
  /** What its form is called while it is filled in. */
  readonly form: string;
  readonly onClose: () => void;
}

/** As it stands in its dialog, until it is told. A crash may leave it half. */
const lessonUseDraft = z.object({
  helped: helping,
  whatDiffered: z.string(),
  areaId: z.string().nullable(),
});
type Draft = z.infer<typeof lessonUseDraft>;

const editsOf = (lessonId: string, of: LessonUse | 'new', draft: Draft): readonly Edit[] => {
  const tidy = { ...draft, whatDiffered: draft.whatDiffered.trim() };
  const kind = 'lessonUse';
  if (of === 'new') return [{ op: 'create', kind, id: newId(), values: { lessonId, ...tidy } }];
  return (['helped', 'whatDiffered', 'areaId'] as const)
    .filter((field) => of[field] !== tidy[field])
    .map((field) => ({ op: 'set', kind, id: of.id, field, value: tidy[field] }));
};

/** "Bij ons ging het zo": it goes to colleagues at once, so what looks like a name is asked about. */
export const UseDialog = ({ lessonId, of, form, onClose }: Props) => {
  const { t } = useTranslation();
  const ownAreaId = useSettings((settings) => settings.areaId);
  const areas = useRecords(area).list;
  const namesSomebody = useNamesSomebody();
  const once = useOnce();
  const { draft, change, close } = useHeldDialog<Draft>(
    form,
    lessonUseDraft,
    () => {
      if (of === 'new') return { helped: 'yes', whatDiffered: '', areaId: ownAreaId };
      return { helped: of.helped, whatDiffered: of.whatDiffered, areaId: of.areaId };
    },
    onClose,
  );
  const [askedAbout, setAskedAbout] = useState('');
  const isAsked = askedAbout !== '' && askedAbout === draft.whatDiffered;
  const keep = async (): Promise<void> => {
    if (!isAsked && namesSomebody(draft.whatDiffered)) {
      setAskedAbout(draft.whatDiffered);
      return;
    }
    const edits = editsOf(lessonId, of, draft);
    if (edits.length > 0 && !(await write(edits, of === 'new' ? 'share' : 'edit')).ok) return;
    close();
    announce(t('library.useKept'));
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t('library.addUse')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" onPress={() => void once(keep)}>
            {t(isAsked ? 'library.tellAnyway' : 'library.tell')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('library.useIntro')}</p>
      <SegmentedControl
        label={t('library.didItHelp')}
        options={helpings.map((id) => ({ id, label: t(`library.helped.${id}`) }))}
        value={draft.helped}
        onChange={(helped) => {
          change({ helped });
        }}
      />
      <div>
        <TextArea
          label={t('library.whatDiffered')}
          value={draft.whatDiffered}
          maxLength={2_000}
          autoFocus
          onChange={(whatDiffered) => {
            change({ whatDiffered });
          }}
        />
        <NameHint text={draft.whatDiffered} />
      </div>
      <Select
        label={t('library.fields.areaId')}
        options={areas.toSorted(byName).map(({ id, name }) => ({ id, label: name }))}
        value={draft.areaId}
        placeholder={t('library.noArea')}
        onChange={(areaId) => {
          change({ areaId });
        }}
      />
    </Dialog>
  );
};
