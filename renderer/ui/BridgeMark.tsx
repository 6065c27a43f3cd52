/** The app's own mark: a wooden arch over water. `size` is its width at normal text size. */
export const BridgeMark = ({ size = 36 }: { readonly size?: number }) => (
  <svg
    style={{ inlineSize: `${String(size / 16)}rem`, aspectRatio: '36 / 26' }}
    viewBox="0 0 36 26"
    fill="none"
    aria-hidden
  >
    <g stroke="var(--plank-edge)" strokeWidth="1.75">
      <path d="M10 10.5V16M18 6v10M26 10.5V16" />
    </g>
    <path
      d="M2 15.5C7 1.8 29 1.8 34 15.5"
      stroke="var(--plank)"
      strokeWidth="3.25"
      strokeLinecap="round"
    />
    <path
      d="M2 21.5c2.7-2.6 5.3-2.6 8 0s5.3 2.6 8 0 5.3-2.6 8 0 5.3 2.6 8 0"
      stroke="var(--water-mid)"
      strokeWidth="2"
      strokeLinecap="round"
    />
  </svg>
);
