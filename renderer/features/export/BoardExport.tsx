import { useState } from 'react';
import type { ReactNode } from 'react';
import { stages } from '../../../shared/domain/enums.ts';
import type { PaperOrder } from '../../../shared/ipc/export.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { exportColour, rememberColour } from '../../domain/exportColour.ts';
import { useStageName } from '../../domain/stageName.ts';
import { useBoardColumns, useBoardViews } from './boardViews.ts';
import { ChooseColumns } from './ChooseColumns.tsx';
import { ChoosePoster } from './ChoosePoster.tsx';
import { ExportLayout } from './ExportLayout.tsx';
import type { PosterForm } from './posterForm.ts';
import { NamesCheck } from './NamesCheck.tsx';
import { useDefaultTitle } from './useDefaultTitle.ts';
import type { Running } from './useExportJob.ts';
import { useSaid } from './useSaid.ts';
import { useLeavingNames } from './useLeavingNames.ts';

/** The board as a poster: which cards, which columns, and how large. */
export const BoardExport = ({
  source,
  running,
}: {
  readonly source: ReactNode;
  readonly running: Running;
}) => {
  const language = useSettings((settings) => settings.language);
  const stageName = useStageName();
  const views = useBoardViews();
  const [view, setView] = useState<string>(views.first);
  const { draft: said, change: say, done } = useSaid('board');
  const [form, setForm] = useState<Omit<PosterForm, 'title'>>(() => {
    const settings = useSettings.getState();
    return { ...settings.lastExport.poster, colour: exportColour(settings) };
  });
  const board = useBoardColumns();
  const defaultTitle = useDefaultTitle('board');
  const columns = board.of(views.filterOf(view));
  const { size, colour, leaveOut } = form;
  const change = ({ title, ...part }: Partial<PosterForm>): void => {
    if (title !== undefined) say({ title });
    setForm((old) => ({ ...old, ...part }));
  };
  const chosen = stages.filter((stage) => !leaveOut.includes(stage));
  const order: PaperOrder | null =
    chosen.length === 0 || !board.isLoaded
      ? null
      : {
          kind: 'board',
          title: said.title?.trim() || defaultTitle,
          size,
          colour,
          language,
          columns: chosen.map((stage) => ({
            name: stageName(stage),
            ids: columns[stage].map(({ id }) => id),
          })),
        };
  const leaving = useLeavingNames(order, running.namesFound);
  return (
    <ExportLayout
      running={running}
      order={leaving.withChoices(order)}
      onMade={done}
      onMake={() => {
        const lastExport = rememberColour(useSettings.getState(), colour);
        const poster = { size, leaveOut: [...leaveOut] };
        void changeSettings({ lastExport: { ...lastExport, poster } });
      }}
      choose={
        <ChooseColumns
          source={source}
          views={views.options}
          view={view}
          onView={setView}
          columns={stages.map((stage) => ({
            stage,
            name: stageName(stage),
            count: columns[stage].length,
            isChosen: !leaveOut.includes(stage),
          }))}
          onColumn={(stage, isOn) => {
            const others = leaveOut.filter((one) => one !== stage);
            change({ leaveOut: isOn ? others : [...others, stage] });
          }}
        />
      }
      form={
        <ChoosePoster
          form={{ ...form, title: said.title }}
          title={said.title ?? defaultTitle}
          onChange={change}
        >
          <NamesCheck leaving={leaving} />
        </ChoosePoster>
      }
    />
  );
};
