/** A4 in pixels of the screen; each page of a preview is as high as this. */
export const a4Px = { width: 794, height: 1123 };

/**
 * Of a booklet on the screen: the cover, the contents and each card on a page of its own. What runs
 * on to a next page fades out at the foot of its first.
 */
export const bookletScreenStyle = `
@media screen {
html { background: #fff; overflow: hidden; }
.cover, .contents, article { position: relative; width: ${String(a4Px.width)}px; height: ${String(a4Px.height)}px; overflow: hidden; padding: 22mm 22mm 24mm; }
.cover { padding-top: 67mm; }
.contents::after, article::after { content: ""; position: absolute; inset: auto 0 0; height: 24mm; background: linear-gradient(transparent, #fff 60%); }
}
`;
