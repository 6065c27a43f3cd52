import { markPaths } from '../../shared/domain/drawnPaths.ts';

/** The app's own mark: a wooden arch over water. `size` is its width at normal text size. */
export const BridgeMark = ({ size = 36 }: { readonly size?: number }) => (
  <svg
    style={{ inlineSize: `${String(size / 16)}rem`, aspectRatio: '36 / 26' }}
    viewBox="0 0 36 26"
    fill="none"
    aria-hidden
  >
    <g stroke="var(--plank-edge)" strokeWidth="1.75">
      <path d={markPaths.pillars} />
    </g>
    <path d={markPaths.arch} stroke="var(--plank)" strokeWidth="3.25" strokeLinecap="round" />
    <path d={markPaths.water} stroke="var(--water-mid)" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
