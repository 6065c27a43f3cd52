import type { Ref } from 'react';
import type { ContributionStatus } from '../../../shared/domain/contribution.ts';
import { contributionStatuses } from '../../../shared/domain/contribution.ts';
import { markPaths } from '../../../shared/domain/drawnPaths.ts';
import { panels } from '../../../shared/domain/enums.ts';
import { BridgeDrawing, CornerSign, cornerColour, Hatch, Plank } from './BridgeDrawing.tsx';
import { paperPaint as paint } from './paper.ts';
import { layoutPoster, poster } from './posterLayout.ts';
import type { PosterColumn, PosterFacts, PosterGeometry, PosterWords } from './posterLayout.ts';

interface Props {
  readonly facts: PosterFacts;
  readonly words: PosterWords;
  readonly status: Readonly<Record<ContributionStatus, string>>;
  readonly label: string;
  readonly drawing?: Ref<SVGSVGElement>;
  readonly className?: string | undefined;
}

const hatch = 'hatch-of-key';

/** The sheet that people hang up, whole in itself: nothing of the page is needed to draw it. */
export const BridgePoster = ({ facts, words, status, label, drawing, className }: Props) => {
  const laid = layoutPoster(facts, words);
  return (
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(poster.width)} ${String(poster.height)}`}
      fontFamily="Letter, 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"
      className={className}
    >
      <title>{facts.title}</title>
      <rect width={poster.width} height={poster.height} fill={paint('surface')} />
      <Hatch id={hatch} size={10} paint={paint} />
      <Head laid={laid} motto={words.motto} />
      <g transform={`translate(${String(poster.margin)} ${String(laid.bridgeY)})`}>
        <BridgeDrawing drawn={laid.bridge} paint={paint} />
      </g>
      <PlankRows laid={laid} />
      {laid.columns.map((column) => (
        <Column
          key={column.panel}
          column={column}
          laid={laid}
          name={words.panel[column.panel]}
          isNumbered={laid.bridge.numbered.pillars}
        />
      ))}
      <Legend words={words} status={status} />
    </svg>
  );
};

const Head = ({
  laid: { title, under },
  motto,
}: {
  readonly laid: PosterGeometry;
  readonly motto: string;
}) => (
  <g>
    <g transform={`translate(${String(poster.margin)} 62) scale(2.5)`} fill="none">
      <path d={markPaths.pillars} stroke={paint('plank-edge')} strokeWidth="1.75" />
      <path d={markPaths.arch} stroke={paint('plank')} strokeWidth="3.25" strokeLinecap="round" />
      <path d={markPaths.water} stroke={paint('water-mid')} strokeWidth="2" strokeLinecap="round" />
    </g>
    <text x={poster.margin + 112} y={80} fontSize={22} fill={paint('ink-soft')}>
      {motto}
    </text>
    <text
      x={poster.width - poster.margin}
      y={80}
      fontSize={20}
      fill={paint('ink-soft')}
      textAnchor="end"
    >
      {under}
    </text>
    <text fontWeight={700} fontSize={title.size} fill={paint('ink')}>
      {title.lines.map((line, at) => (
        <tspan key={line} x={poster.margin + 112} y={86 + title.size * (1.12 * at + 0.94)}>
          {line}
        </tspan>
      ))}
    </text>
  </g>
);

const PlankRows = ({ laid: { planks, plankText } }: { readonly laid: PosterGeometry }) => (
  <g fontSize={plankText} fill={paint('ink')}>
    {planks.map(({ id, number, text, status, x, y }) => (
      <g key={id} transform={`translate(${String(x)} ${String(y)})`}>
        <text x={28} textAnchor="end" fontWeight={700}>
          {number}
        </text>
        {status !== null && (
          <Plank
            plank={{
              id,
              status,
              path: `M38 -${String(plankText * 0.7)}h36v${String(plankText * 0.62)}h-36Z`,
            }}
            paint={paint}
            thin={2}
            hatch={hatch}
          />
        )}
        <text x={86}>{text}</text>
      </g>
    ))}
  </g>
);

interface ColumnProps {
  readonly column: PosterColumn;
  readonly laid: PosterGeometry;
  readonly name: string;
  readonly isNumbered: boolean;
}

const Column = ({
  column: { panel, x, width, isEmpty, items },
  laid,
  name,
  isNumbered,
}: ColumnProps) => {
  const colour = paint(cornerColour[panel]);
  const top = laid.columnsY;
  return (
    <g>
      <rect x={x} y={top} width={width} height={6} rx={3} fill={colour} />
      <g stroke={colour} strokeWidth={2} strokeDasharray={isEmpty ? '3 4' : undefined}>
        <CornerSign
          panel={panel}
          x={x + 10}
          y={top + 31}
          size={19}
          fill={isEmpty ? 'none' : colour}
        />
      </g>
      <text x={x + 30} y={top + 38} fontSize={22} fontWeight={700} fill={paint('ink')}>
        {name}
      </text>
      <g fontSize={laid.listText} fill={paint(isEmpty ? 'ink-soft' : 'ink')}>
        {items.map((item) => (
          <g key={item.id}>
            {isNumbered && (
              <text x={item.x + 26} y={item.y} textAnchor="end" fontWeight={700}>
                {item.number}
              </text>
            )}
            <text x={item.x + (isNumbered ? 34 : 0)} y={item.y}>
              {item.text}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
};

/** What each shape means, so that grey ink tells as much as colour. */
const Legend = ({ words, status }: Pick<Props, 'words' | 'status'>) => {
  const y = poster.height - poster.margin;
  return (
    <g fontSize={18} fill={paint('ink-soft')}>
      <path
        d={`M${String(poster.margin)} ${String(y - 40)}H${String(poster.width - poster.margin)}`}
        stroke={paint('line')}
        strokeWidth={1.5}
      />
      <text x={poster.margin} y={y} fontWeight={700}>
        {words.planks}
      </text>
      {contributionStatuses.map((one, at) => (
        <g
          key={one}
          transform={`translate(${String(poster.margin + 130 + at * 215)} ${String(y)})`}
        >
          <Plank
            plank={{ id: one, status: one, path: 'M0 -15h46v16h-46Z' }}
            paint={paint}
            thin={2}
            hatch={hatch}
          />
          <text x={58}>{status[one]}</text>
        </g>
      ))}
      {panels.map((panel, at) => (
        <g
          key={panel}
          transform={`translate(${String(poster.margin + 830 + at * 215)} ${String(y)})`}
        >
          <g stroke={paint(cornerColour[panel])} strokeWidth={2}>
            <CornerSign panel={panel} x={0} y={-6} size={19} fill={paint(cornerColour[panel])} />
          </g>
          <text x={20}>{words.panel[panel]}</text>
        </g>
      ))}
    </g>
  );
};
