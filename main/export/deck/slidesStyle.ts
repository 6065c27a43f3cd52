import { bookletFaces } from '../bookletStyle.ts';

/** A slide for PowerPoint, in pixels of the screen: 13.33 by 7.5 inches. */
export const slidePx = { width: 1280, height: 720 };

/**
 * How slides look on the screen of the room (SlidePicture.module.css), in shares of their width:
 * `--q` is a hundredth of it, and `--fit` how large all of it is drawn so that it fits.
 */
export const slidesStyle = (colour: string): string => `${bookletFaces}
@page { size: ${String(slidePx.width)}px ${String(slidePx.height)}px; margin: 0; }
* { box-sizing: border-box; margin: 0; }
html { font-family: Letter, sans-serif; color: #1c2b2f; background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.slide { --q: ${String(slidePx.width / 100)}px; --fit: 1; position: relative; width: ${String(slidePx.width)}px; height: ${String(slidePx.height)}px; overflow: hidden; break-inside: avoid; }
.slide + .slide { break-before: page; }
h1 { padding: calc(5 * var(--q)) calc(6 * var(--q)) calc(1.5 * var(--q)); font-size: max(2.2 * var(--q), 4.6 * var(--q) * var(--fit)); line-height: 1.15; color: ${colour}; overflow-wrap: anywhere; }
.mark { padding: calc(8 * var(--q)) calc(6 * var(--q)) 0; }
.mark svg { display: block; width: calc(30 * var(--q) * var(--fit)); }
.logo { position: absolute; top: calc(6 * var(--q)); right: calc(6 * var(--q)); max-width: calc(24 * var(--q)); max-height: calc(11 * var(--q)); }
.bridge h1 { padding-top: calc(3 * var(--q)); font-size: max(2.2 * var(--q), 7 * var(--q) * var(--fit)); }
.body { display: flex; gap: calc(4 * var(--q)); align-items: flex-start; padding: 0 calc(6 * var(--q)) calc(4 * var(--q) * var(--fit)); }
.words { flex: 1 1 0; min-width: 0; line-height: 1.4; overflow-wrap: anywhere; }
.large { font-size: max(1.25 * var(--q), 2.7 * var(--q) * var(--fit)); }
.medium { font-size: max(1.25 * var(--q), 2.2 * var(--q) * var(--fit)); }
.small { font-size: max(1.25 * var(--q), 1.7 * var(--q) * var(--fit)); }
.words p, .words ul, .words ol { margin: 0 0 calc(1.2 * var(--q)); }
.words p { min-height: 1.45em; }
.words h2 { margin: 0 0 calc(.6 * var(--q)); font-size: 1em; }
.tight :is(p, ul, ol, h2) { margin-bottom: .2em; }
.words .lower { color: #47585d; }
.words :is(ul, ol) { padding-left: 1.4em; }
.words li::marker { color: #47585d; }
a { color: ${colour}; }
.more { font-size: 12px; line-height: 1.4; color: #47585d; }
.stacked { flex-direction: column; }
.stacked .words { flex: none; width: 100%; }
.photo { flex: 0 0 44%; max-width: 44%; max-height: calc(36 * var(--q) * max(.85, var(--fit))); object-fit: contain; border-radius: calc(1 * var(--q)); }
.drawing { display: block; width: 100%; max-height: calc(36 * var(--q) * max(.85, var(--fit))); }
.drawing text { font-size: 21px; font-weight: 700; fill: #1c2b2f; }
.card-bridge { width: 100%; max-height: calc(32 * var(--q) * max(.7, var(--fit))); object-fit: contain; }
.key { display: flex; flex: 1; gap: calc(4 * var(--q)); min-width: 0; font-size: max(1.25 * var(--q), 2.1 * var(--q) * var(--fit)); line-height: 1.3; overflow-wrap: anywhere; }
.key ol { flex: 1 1 0; min-width: 0; padding-left: 2em; }
.key li { margin-bottom: .35em; }
.key.tight { display: block; columns: 2; column-gap: calc(4 * var(--q)); }
.key .more { column-span: all; }
.key li::marker { font-weight: 700; color: ${colour}; }`;
