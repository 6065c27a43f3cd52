import type { Logo } from '../../shared/ipc/logo.ts';

export const escaped = (words: string): string =>
  words.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;',
  );

/** Decoration: the words beside it say the same. */
export const bridge = `<svg class="bridge" viewBox="0 0 160 60" aria-hidden="true">
<path d="M4 44 C40 2 120 2 156 44" fill="none" stroke="#d79c36" stroke-width="7" stroke-linecap="round"/>
<path d="M40 24 V44 M66 14 V44 M94 14 V44 M120 24 V44" stroke="#8d5f12" stroke-width="4"/>
<path d="M2 52 q10 -7 20 0 t20 0 t20 0 t20 0 t20 0 t20 0 t20 0 t16 0" fill="none" stroke="#2b8b90" stroke-width="4" stroke-linecap="round"/>
</svg>`;

/** The logo of the area, where there is one. */
export const logoHtml = (logo: Logo | null): string =>
  logo === null
    ? ''
    : `<img class="logo" alt="${escaped(logo.alt)}" src="data:image/png;base64,${Buffer.from(logo.png).toString('base64')}">`;
