import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../../../shared/domain/enums.ts';
import { cx } from '../../ui/cx.ts';
import type { InFocus } from './focus.ts';
import styles from './Ring.module.css';
import { lineHeight } from './ringLabels.ts';
import type { MeetingLabel, PartyLabel } from './ringLabels.ts';
import type { PartyDot, Ring } from './ringLayout.ts';

interface Props {
  readonly ring: Ring;
  readonly labels: readonly PartyLabel[];
  readonly titles: readonly MeetingLabel[];
  readonly focus: InFocus | null;
  readonly sayParty: (id: string) => string;
  readonly sayMeeting: (id: string) => string;
  readonly onFocus: (id: string | null) => void;
}

/** What is drawn: arcs, threads, marks and dots, and the words on top. */
export const RingDrawing = (props: Props) => {
  const { ring, labels, titles, focus, sayParty, sayMeeting, onFocus } = props;
  const isClear = (id: string): boolean => focus === null || focus.clear.has(id);
  const isOwn = (partyId: string, meetingId: string): boolean =>
    focus?.id === partyId || focus?.id === meetingId;
  /** The one that Tab comes to. */
  const [reached, setReached] = useState<string | null>(null);
  const ids = [...ring.dots, ...ring.marks].map(({ id }) => id);
  const stop = [reached, focus?.id].find((id) => id != null && ids.includes(id)) ?? ids[0];
  const nodeProps = (id: string, words: string) => ({
    words,
    isChosen: focus?.id === id,
    isStop: stop === id,
    isFaint: !isClear(id),
    onReach: () => {
      setReached(id);
    },
    onChoose: () => {
      onFocus(focus?.id === id ? null : id);
    },
    onLeave: () => {
      onFocus(null);
    },
  });
  return (
    <>
      <Arcs ring={ring} />
      <g aria-hidden>
        {ring.threads.map(({ partyId, meetingId, panel, path }) => (
          <path
            key={`${partyId} ${meetingId}`}
            d={path}
            className={cx(
              styles.thread,
              styles[panel],
              isOwn(partyId, meetingId) && styles.own,
              !(isClear(partyId) && isClear(meetingId)) && styles.faint,
            )}
          />
        ))}
        {labels.map(({ id, leader }) => (
          <path key={id} d={leader} className={cx(styles.leader)} />
        ))}
      </g>
      {ring.dots.map((dot) => (
        <Node key={dot.id} {...nodeProps(dot.id, sayParty(dot.id))}>
          <circle cx={dot.x} cy={dot.y} r={Math.max(8, dot.half)} className={cx(styles.reach)} />
          <path d={shapeOf(dot)} className={cx(styles.dot, styles[dot.panel])} />
        </Node>
      ))}
      {ring.marks.map(({ id, x, y }) => (
        <Node key={id} {...nodeProps(id, sayMeeting(id))}>
          <circle cx={x} cy={y} r={9} className={cx(styles.reach)} />
          <path d={`M${String(x)} ${String(y - 6)}l6 6-6 6-6-6Z`} className={cx(styles.mark)} />
        </Node>
      ))}
      <g aria-hidden className={cx(styles.words)}>
        <PanelNames ring={ring} />
        {titles.map(({ id, lines, x, y }) => (
          <text key={id} y={y} textAnchor="middle" className={cx(styles.title)}>
            {lines.map((words, at) => (
              <tspan key={words} x={x} dy={at === 0 ? 0 : `${String(lineHeight)}em`}>
                {words}
              </tspan>
            ))}
          </text>
        ))}
        {labels.map(({ id, words, x, y, anchor }) => (
          <text
            key={id}
            x={x}
            y={y}
            textAnchor={anchor}
            className={cx(styles.name, focus?.id === id && styles.chosen)}
            onClick={() => {
              onFocus(focus?.id === id ? null : id);
            }}
          >
            {words}
          </text>
        ))}
      </g>
    </>
  );
};

const Arcs = ({ ring }: { readonly ring: Ring }) => (
  <g aria-hidden>
    {ring.arcs.map(({ panel, path, isEmpty }) => (
      <path
        key={panel}
        d={path}
        className={cx(styles.arc, styles[panel], isEmpty && styles.empty)}
        strokeWidth={isEmpty ? 3 : ring.outer - ring.radius + 6}
      />
    ))}
  </g>
);

const PanelNames = ({ ring }: { readonly ring: Ring }) => {
  const { t } = useTranslation();
  const ids = useId();
  return (
    <g>
      {ring.arcs.map(({ panel, namePath, isEmpty }) => (
        <g key={panel} className={cx(styles[panel])}>
          <path id={`${ids}${panel}`} d={namePath} fill="none" />
          <text className={cx(styles.panelName)} textAnchor="middle">
            <textPath href={`#${ids}${panel}`} startOffset="50%">
              {t(`initiative.panel.${panel}`)}
              {isEmpty && `: ${t('network.nobody')}`}
            </textPath>
          </text>
        </g>
      ))}
    </g>
  );
};

interface NodeProps {
  readonly words: string;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly isFaint: boolean;
  readonly onReach: () => void;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

const Node = (props: NodeProps) => {
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') props.onChoose();
    else if (event.key === 'Escape') props.onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <g
      role="button"
      tabIndex={props.isStop ? 0 : -1}
      aria-label={props.words}
      aria-pressed={props.isChosen}
      className={cx(styles.node, props.isChosen && styles.chosen, props.isFaint && styles.faint)}
      onFocus={props.onReach}
      onClick={props.onChoose}
      onKeyDown={press}
    >
      <title>{props.words}</title>
      {props.children}
    </g>
  );
};

/** Circle, square and triangle: the three corners, as everywhere in the app. */
const shapeOf = ({ panel, x, y, half }: PartyDot & { readonly panel: Panel }): string => {
  const [h, left, top] = [half, x - half, y - half];
  const side = String(h * 2);
  switch (panel) {
    case 'residents':
      return `M${String(left)} ${String(y)}a${String(h)} ${String(h)} 0 1 1 ${side} 0a${String(h)} ${String(h)} 0 1 1 -${side} 0Z`;
    case 'municipality':
      return `M${String(left)} ${String(top)}h${side}v${side}h-${side}Z`;
    case 'organisations':
      return `M${String(x)} ${String(top - 1)}l${String(h + 1)} ${String(h * 2 + 0.5)}h-${String(h * 2 + 2)}Z`;
  }
};
