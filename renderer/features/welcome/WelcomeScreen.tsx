import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { useDocumentTitle } from '../../app/documentTitle.ts';
import { useHeldDraft } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { fillSample } from '../../app/sample.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { AreaStep } from './AreaStep.tsx';
import { firstEdits, otherArea, welcomeDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { Drawing } from './Drawing.tsx';
import { KnownAreaStep } from './KnownAreaStep.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PersonStep } from './PersonStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { shippedAreas } from './shippedAreas.ts';
import styles from './Welcome.module.css';

/** The first screen of a new profile: who, where, and where it is kept. Nothing here is a gate. */
export const WelcomeScreen = () => {
  const { t } = useTranslation();
  useDocumentTitle(t('welcome.title'));
  const known = useRecords(area);
  const hasAreas = known.list.length > 0;
  const person = useSettings((settings) => settings.person);
  const { draft, change, done } = useHeldDraft<Draft>('welcome', welcomeDraft, () => ({
    name: person.name,
    role: person.role || t('welcome.usualRole'),
    areaId: shippedAreas[0]?.id ?? otherArea,
    otherName: '',
    removedIds: [],
    added: [],
  }));
  const [isBusy, setBusy] = useState(false);
  const [needsName, setNeedsName] = useState(false);

  const begin = async (withSample: boolean): Promise<void> => {
    const { edits, areaId } = firstEdits(draft, newId);
    if (!hasAreas && !(await write(edits, 'create', { isBeginning: true })).ok) return;
    if (withSample && !(await fillSample())) return;
    const { name, role } = draft;
    await changeSettings({
      person: { name: name.trim(), role: role.trim() },
      areaId: hasAreas && !known.byId.has(areaId) ? null : areaId,
      welcomed: true,
    });
    done();
  };

  const press =
    (withSample: boolean, follows = false) =>
    (): void => {
      if (draft.areaId === otherArea && draft.otherName.trim() === '') {
        setNeedsName(true);
        return;
      }
      setBusy(true);
      if (follows) goTo({ screen: 'takeOver' });
      void begin(withSample).finally(() => {
        setBusy(false);
      });
    };

  return (
    <div className={cx(styles.around)}>
      <div className={cx(styles.welcome)}>
        <header className={cx(styles.story)}>
          <p className={cx(styles.name)}>
            <BridgeMark />
            {t('frame.name')}
          </p>
          <div className={cx(styles.motto)}>
            <p className={cx(styles.big)}>{t('welcome.motto')}</p>
            <p>{t('welcome.story')}</p>
          </div>
          <Drawing />
        </header>
        <main className={cx(styles.form)}>
          <div className={cx(styles.steps)}>
            <div className={cx(styles.top)}>
              <h1 tabIndex={-1}>{t('welcome.hello')}</h1>
              <LanguageChoice />
            </div>
            <PersonStep draft={draft} onChange={change} />
            {hasAreas ? (
              <KnownAreaStep areaId={draft.areaId} areas={known.list} onChange={change} />
            ) : (
              <AreaStep draft={draft} onChange={change} needsName={needsName} />
            )}
            <PlaceStep />
            <div className={cx(styles.begin)}>
              <div className={cx(styles.buttons)}>
                <Button variant="primary" isDisabled={isBusy} onPress={press(false)}>
                  {t(hasAreas ? 'welcome.goOn' : 'welcome.beginEmpty')}
                </Button>
                {!hasAreas && (
                  <Button isDisabled={isBusy} onPress={press(true)}>
                    {t('welcome.seeSample')}
                  </Button>
                )}
                <Button variant="quiet" isDisabled={isBusy} onPress={press(false, true)}>
                  {t('welcome.follow')}
                </Button>
              </div>
              {!hasAreas && <p className={cx(styles.hint)}>{t('welcome.sampleHint')}</p>}
            </div>
          </div>
        </main>
      </div>
    </div>
  );
};
