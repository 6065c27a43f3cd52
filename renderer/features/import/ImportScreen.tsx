import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { BusyPart } from './BusyPart.tsx';
import { DonePart } from './DonePart.tsx';
import { PlanPart } from './PlanPart.tsx';
import { StartPart } from './StartPart.tsx';
import { useImport } from './useImport.ts';

/** Brings in what stands in another program: choose, look, and only then keep. */
export const ImportScreen = () => {
  const { t } = useTranslation();
  const { phase, held, share, count, ...acts } = useImport();
  const isPlan = phase.kind === 'plan' && held !== null;
  return (
    <Page>
      <PageHeader
        title={t('import.title')}
        actions={
          isPlan && (
            <>
              <Button onPress={acts.stop}>{t('import.another')}</Button>
              <Button
                variant="primary"
                isDisabled={count === 0 || !held.isCurrent}
                onPress={acts.carryOut}
              >
                {t('import.carryOut', { count })}
              </Button>
            </>
          )
        }
      />
      {phase.kind === 'start' && (
        <StartPart trouble={phase.trouble} onChoose={acts.choose} onDrop={acts.drop} />
      )}
      {phase.kind === 'busy' && <BusyPart doing={phase.doing} share={share} onStop={acts.stop} />}
      {isPlan && (
        <PlanPart
          summary={phase.summary}
          trouble={phase.trouble}
          plan={held.plan}
          preview={held.preview}
          isCurrent={held.isCurrent}
          onSheet={acts.chooseSheet}
          onChange={acts.change}
        />
      )}
      {phase.kind === 'done' && <DonePart done={phase.done} onAgain={acts.stop} />}
    </Page>
  );
};
