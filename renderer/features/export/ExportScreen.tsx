import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../../app/selection.ts';
import type { ExportSource, Selection } from '../../app/selection.ts';
import { ExportProgress } from '../../domain/ExportProgress.tsx';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { BoardExport } from './BoardExport.tsx';
import { CardsExport } from './CardsExport.tsx';
import { useExportJob } from './useExportJob.ts';
import type { Running } from './useExportJob.ts';
import { halfExport } from './useSaid.ts';

/** Puts a choice of lessons or initiatives, or the board, on paper or in files. */
export const ExportScreen = () => {
  const { t } = useTranslation();
  const start = useSelection();
  const [begun, setBegun] = useState({ start, turn: 0 });
  // Chosen anew by a command while this screen stands: it begins again.
  if (begun.start !== start) setBegun({ start, turn: begun.turn + 1 });
  const running = useExportJob();
  return (
    <>
      <ChosenExport
        key={begun.turn}
        start={start}
        first={(begun.turn === 0 ? halfExport() : undefined) ?? start.kind}
        running={running}
      />
      <ExportProgress title={t('export.title')} job={running.job} onStop={running.stop} />
    </>
  );
};

interface Props {
  readonly start: Selection;
  /** What it begins with: what a crash left half goes first. */
  readonly first: ExportSource;
  readonly running: Running;
}

const ChosenExport = ({ start, first, running }: Props) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState(first);
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
  return kind === 'board' ? (
    <BoardExport source={source} running={running} />
  ) : (
    <CardsExport
      key={kind}
      kind={kind}
      first={kind === start.kind ? start.ids : []}
      source={source}
      running={running}
    />
  );
};
