import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HitChoice, ShareHit, SharePreview } from '../../../shared/ipc/share.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { closeShare } from '../../app/share.ts';
import type { ShareTarget } from '../../app/share.ts';
import { undoAct } from '../../app/undo.ts';
import { useReach } from '../../domain/reach.ts';
import { flushDrafts } from '../../editor/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { keyOfHit } from './hits.ts';
import { PreviewFields } from './PreviewFields.tsx';
import { HitList } from './HitList.tsx';
import { troubleOf } from './troubleOf.ts';

type Choices = ReadonlyMap<string, HitChoice>;

/** Exactly what colleagues will see, and a choice for each piece that looks like a person. */
export const ShareDialog = ({ target }: { readonly target: ShareTarget }) => {
  const { t } = useTranslation();
  const reach = useReach();
  const once = useOnce();
  const { kind, id, title } = target;
  const [preview, look] = usePreview(target);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isAsked, setAsked] = useState(false);
  const hits = preview?.hits ?? [];
  const open = hits.filter((hit) => !choices.has(keyOfHit(hit)));

  const publish = async (): Promise<void> => {
    if (open.length > 0) {
      setAsked(true);
      return;
    }
    await flushDrafts();
    const done = await call('share:publish', { kind, id, choices: chosen(hits, choices) });
    if (done.ok) {
      closeShare();
      showNotice({
        tone: 'done',
        words: `share.done.${reach}`,
        values: { title },
        act: undoAct(done.value, 'share.undo'),
      });
      return;
    }
    showNotice({ tone: 'trouble', words: troubleOf(done.error) });
    if (done.error.kind === 'names-found') await look();
    else closeShare();
  };
  return (
    <Dialog
      isOpen
      onClose={closeShare}
      title={t('share.title')}
      size="wide"
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={preview === undefined}
            onPress={() => void once(publish)}
          >
            {t('share.publish')}
          </Button>
          <Button variant="quiet" onPress={closeShare}>
            {t('share.cancel')}
          </Button>
        </>
      }
    >
      {preview === undefined ? (
        <p>{t('share.waiting')}</p>
      ) : (
        <>
          <p>{t('share.intro')}</p>
          <PreviewFields kind={kind} preview={preview} choices={choices} />
          <HitList
            kind={kind}
            hits={hits}
            choices={choices}
            isAsked={isAsked && open.length > 0}
            onChoose={(hit, choice) => {
              setChoices(new Map([...choices, [keyOfHit(hit), choice]]));
            }}
          />
        </>
      )}
    </Dialog>
  );
};

const chosen = (hits: readonly ShareHit[], choices: Choices) =>
  hits.flatMap(({ field, at, from, to, text, ...hit }) => {
    const choice = choices.get(keyOfHit({ field, at, from, to, text, ...hit }));
    return choice === undefined ? [] : [{ field, at, from, to, text, choice }];
  });

const find = async ({ kind, id }: ShareTarget): Promise<SharePreview | null> => {
  await flushDrafts();
  return call('share:preview', { kind, id });
};

/** What would be shared now, and how to look again. */
const usePreview = (
  target: ShareTarget,
): readonly [SharePreview | undefined, () => Promise<void>] => {
  const [preview, setPreview] = useState<SharePreview>();
  const take = useCallback((found: SharePreview | null): void => {
    if (found === null) closeShare();
    else setPreview(found);
  }, []);
  useEffect(() => {
    void find(target).then(take);
  }, [target, take]);
  return [preview, async () => take(await find(target))];
};
