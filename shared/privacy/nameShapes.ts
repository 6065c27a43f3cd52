const inName = String.raw`van|de|der|den|te|ter|ten|tot|op|in|het|la|le|el|von|du|vd|v\/d|v\.\s?d\.|v\.|d\.|['’]t|['’]s`;
/** Behind initials or a title they often have a capital. */
const inNameAny = String.raw`${inName}|Van|De|Der|Den|Te|Ter|Ten|Tot|Op|In|Het|La|Le|El|Von|Du`;

/** Small words inside a Dutch surname. */
export const between = String.raw`(?:(?:${inName})\s+|v\.d\.(?=\p{Lu})){0,3}`;
export const betweenAny = String.raw`(?:(?:${inNameAny})\s+|v\.d\.(?=\p{Lu})){0,3}`;

const one = String.raw`(?:IJ[\p{Ll}\p{M}]+|[OD]['’]\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}[\p{Ll}\p{M}'’]+)`;
/** One capitalised word, or some that are joined: "Berg-Smit", "Boer-van Dijk". */
export const capitalised = String.raw`${one}(?:-(?:(?:${inName})\s+)+${one}|-${one}|-[\p{Ll}\p{M}'’]+)*`;

const inNameAlone = new RegExp(String.raw`^(?:${inNameAny})$`, 'u');

/** "Piet Van Dijk": written with a capital, it is yet a part of the surname. */
export const isInName = (word: string): boolean => inNameAlone.test(word);
