import { cx } from '../../ui/cx.ts';
import { Bridge } from './Bridge.tsx';
import { Coordinator } from './Coordinator.tsx';
import styles from './Welcome.module.css';

const waves = (y: number, from: number, to: number): string => {
  const count = Math.ceil((to - from) / 32);
  return `M${String(from)} ${String(y)}${'q8-7 16 0t16 0'.repeat(count)}`;
};

/** A village on its wierde, in the water. */
const Village = () => (
  <g strokeWidth="2" strokeLinejoin="round">
    <path
      d="M-10 372C16 346 56 336 92 338c40 2 70 18 92 62H-10Z"
      fill="var(--live-pale)"
      stroke="var(--water)"
    />
    <g fill="var(--live-pale)" stroke="var(--live)" strokeLinecap="round">
      <path d="M6 352v-20M104 346v-18" />
      <circle cx="6" cy="320" r="13" />
      <circle cx="104" cy="318" r="11" />
    </g>
    <g fill="var(--surface)" stroke="var(--water)">
      <path d="M54 344v-40l22-15 22 15v40Z" />
      <path d="M30 346v-82h24v82Z" />
      <path d="M27 264l15-26 15 26Z" />
      <path d="M112 348v-20l15-15 15 15v20Z" />
      <path d="M146 366v-19l13-13 13 13v19Z" />
    </g>
    <path d="M42 238v-10M38 232h8" fill="none" stroke="var(--water)" strokeLinecap="round" />
    <path
      d="M39 276h6v12h-6ZM71 318h10v14h-10ZM123 334h8v14h-8ZM155 352h8v14h-8Z"
      fill="var(--water-mid)"
    />
  </g>
);

/** The dry side, with the town hall. */
const TownHall = () => (
  <g strokeWidth="2" strokeLinejoin="round">
    <path
      d="M540 348H414c-12 4-15 28-17 58-1 24-1 44-9 56-7 10-22 10-28 18-9 12-12 46-14 90h194Z"
      fill="var(--clay-pale)"
      stroke="var(--clay)"
    />
    <g fill="var(--surface)" stroke="var(--clay)">
      <path d="M446 348v-60h68v60Z" />
      <path d="M440 288h80" />
      <path d="M462 288l18-24 18 24Z" />
      <path d="M480 264v-14" />
    </g>
    <path
      d="M480 250h14l-4 4 4 4h-14Z"
      fill="var(--plank)"
      stroke="var(--plank-edge)"
      strokeWidth="1.5"
    />
    <path
      d="M454 300h10v12h-10ZM475 300h10v12h-10ZM496 300h10v12h-10ZM454 324h10v12h-10ZM496 324h10v12h-10Z"
      fill="var(--clay-mid)"
    />
    <path d="M474 326h12v22h-12Z" fill="var(--clay)" />
  </g>
);

const Sky = () => (
  <>
    <circle cx="262" cy="120" r="44" fill="var(--plank)" opacity="0.3" />
    <path
      d="M128 150q8-9 15 0q8-9 15 0M176 116q6-7 12 0q6-7 12 0M392 168q7-8 13 0q7-8 13 0"
      fill="none"
      stroke="var(--ink-faint)"
      strokeWidth="2"
      strokeLinecap="round"
    />
  </>
);

/**
 * The drawing that the talk of 2018 describes: the coordinator between two worlds, one foot on dry
 * land and one in the water, here with the plank that the bridge still misses.
 */
export const Drawing = () => (
  <svg
    className={cx(styles.drawing)}
    viewBox="0 0 520 550"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden
  >
    <Sky />
    <path d="M0 400H520V560H0Z" fill="var(--water-pale)" />
    <g fill="none" stroke="var(--water-mid)" strokeWidth="2" strokeLinecap="round">
      <path d={waves(400, 186, 380)} />
      <path d={waves(436, 12, 370)} />
      <path d={waves(472, -8, 350)} />
      <path d={waves(508, 6, 330)} />
      <path d={waves(540, -10, 330)} />
    </g>
    <Village />
    <TownHall />
    <Bridge />
    <Coordinator />
  </svg>
);
