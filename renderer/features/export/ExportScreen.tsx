import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../../app/selection.ts';
import type { ExportSource } from '../../app/selection.ts';
import { ExportProgress } from '../../domain/ExportProgress.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { BoardExport } from './BoardExport.tsx';
import { CardsExport } from './CardsExport.tsx';
import { useExportJob } from './useExportJob.ts';

/** Puts a choice of lessons or initiatives, or the board, on paper or in files. */
export const ExportScreen = () => {
  const { t } = useTranslation();
  const [start] = useState(() => useSelection.getState());
  const [kind, setKind] = useState<ExportSource>(start.kind);
  const running = useExportJob();
  const source = (
    <SegmentedControl
      label={t('export.what')}
      hideLabel
      value={kind}
      onChange={setKind}
      options={[
        { id: 'lesson', label: t('export.lessons') },
        { id: 'initiative', label: t('export.initiatives') },
        { id: 'board', label: t('export.board') },
      ]}
    />
  );
  return (
    <>
      {kind === 'board' ? (
        <BoardExport source={source} running={running} />
      ) : (
        <CardsExport
          key={kind}
          kind={kind}
          first={kind === start.kind ? start.ids : []}
          source={source}
          running={running}
        />
      )}
      <ExportProgress title={t('export.title')} job={running.job} onStop={running.stop} />
    </>
  );
};
