import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import { useHeld } from '../../app/held.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { goTo } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { answerEdits, practiceEdits, setAsideEdits } from './takeaway.ts';

/** Asked once after a talk: what was answered becomes a draft of a lesson, or it is left at that. */
export const TakeawayDialog = ({ talk }: { readonly talk: Presentation }) => {
  const { t } = useTranslation();
  const areaId = useSettings((settings) => settings.areaId);
  const form = useHeld(`takeaway/${talk.id}`, z.string(), () => talk.takeaway);
  const once = useOnce();
  const answer = form.value.trim();

  const keep = async (): Promise<boolean> => {
    const id = newId();
    const about = talk.audience === '' ? talk.title : talk.audience;
    const title = t('present.takeawayTitle', { about });
    const { ok } = await write(answerEdits(talk.id, answer, { id, title, areaId }), 'create');
    if (!ok) return false;
    form.done();
    const run = (): void => {
      goTo({ screen: 'library', id });
    };
    showNotice({
      tone: 'done',
      words: 'present.takeawayKept',
      act: { words: 'present.open', run },
    });
    return true;
  };
  const setAside = async (): Promise<boolean> => {
    const { ok } = await write(setAsideEdits(talk.id, answer), 'edit');
    if (!ok) return false;
    form.done();
    showNotice({ tone: 'done', words: 'present.takeawayAside' });
    return true;
  };
  const wasPractice = async (): Promise<boolean> => {
    const { ok } = await write(practiceEdits(talk.id, answer), 'edit');
    if (ok) form.done();
    return ok;
  };

  return (
    <Dialog
      isOpen
      onClose={() => void once(answer === '' ? setAside : keep)}
      title={t('present.takeaway')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" isDisabled={answer === ''} onPress={() => void once(keep)}>
            {t('present.takeawayKeep')}
          </Button>
          <Button onPress={() => void once(setAside)}>{t('present.takeawaySkip')}</Button>
          <Button variant="quiet" onPress={() => void once(wasPractice)}>
            {t('present.wasPractice')}
          </Button>
        </>
      }
    >
      <div>
        <TextArea
          label={t('present.takeaway')}
          hideLabel
          hint={t('present.takeawayAsk')}
          rows={4}
          maxLength={4000}
          value={form.value}
          onChange={form.change}
          autoFocus
        />
        <NameHint text={form.value} />
      </div>
    </Dialog>
  );
};
