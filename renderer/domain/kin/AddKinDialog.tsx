import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Option } from '../../ui/option.ts';
import { Select } from '../../ui/Select.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { objectionTo } from './kinRules.ts';
import type { Tie } from './kinRules.ts';
import { kinWays, takesLesson, tieOf } from './kinWays.ts';
import type { KinWay } from './kinWays.ts';
import { useFamily } from './useFamily.ts';

interface Props {
  /** Whose family it is; left out where the person says so first. */
  readonly of?: string | undefined;
  readonly onClose: () => void;
}

/** Who is kin to whom, and how: three choices, and nothing that cannot be. */
export const AddKinDialog = ({ of, onClose }: Props) => {
  const { t } = useTranslation();
  const { relations, nodeOf } = useFamily();
  const once = useOnce();
  const [own, setOwn] = useState(of ?? null);
  const [way, setWay] = useState<KinWay>('grew_from');
  const [other, setOther] = useState<string | null>(null);
  const initiatives = useInitiativeOptions();
  const lessons = useLessonOptions();
  const others = takesLesson(way) ? [...initiatives, ...lessons] : initiatives;
  const kind = lessons.some(({ id }) => id === other) ? 'lesson' : 'initiative';
  const isOffered = others.some(({ id }) => id === other);
  const tie =
    own === null || other === null || !isOffered ? null : tieOf(own, way, { kind, id: other });
  const objection = tie === null ? null : objectionTo(relations, tie);
  const add = async (): Promise<void> => {
    if (tie === null || objection !== null) return;
    const kept = await keep(tie);
    if (!kept.ok) return;
    showNotice({
      tone: 'done',
      words: 'kin.added',
      values: {
        own: nodeOf({ kind: 'initiative', id: own ?? '' })?.title ?? '',
        way: t(`kin.way.${way}`),
        other: nodeOf({ kind, id: other ?? '' })?.title ?? '',
      },
      act: undoAct(kept.value, 'kin.undo'),
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('kin.addTitle')}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={tie === null || objection !== null}
            onPress={() => void once(add)}
          >
            {t('kin.keep')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      {of === undefined && (
        <ComboBox
          label={t('kin.own')}
          placeholder={t('kin.type')}
          options={initiatives}
          value={own}
          onChange={setOwn}
        />
      )}
      <Select
        label={t('kin.how')}
        options={kinWays.map((id) => ({ id, label: t(`kin.way.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      <ComboBox
        label={t(takesLesson(way) ? 'kin.otherOrLesson' : 'kin.other')}
        placeholder={t('kin.type')}
        options={others.filter(({ id }) => id !== own)}
        value={isOffered ? other : null}
        error={objection === null ? undefined : t(`kin.objection.${objection}`)}
        onChange={setOther}
      />
    </Dialog>
  );
};

const keep = (tie: Tie) =>
  write([{ op: 'create', kind: 'relation', id: newId(), values: { ...tie } }], 'create');

const useInitiativeOptions = (): readonly Option[] => {
  const { nodeOf } = useFamily();
  return useRecords(initiative)
    .list.filter(({ title }) => title !== '')
    .map(({ id, title }) => withHint(id, title, nodeOf({ kind: 'initiative', id })?.about))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
};

const useLessonOptions = (): readonly Option[] => {
  const { t } = useTranslation();
  return useRecords(lesson)
    .list.filter(({ title }) => title !== '')
    .map(({ id, title }) => withHint(id, title, t('kin.lesson')))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
};

const withHint = (id: string, label: string, hint = ''): Option =>
  hint === '' ? { id, label } : { id, label, hint };
