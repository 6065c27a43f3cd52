/** A zip file as PKWARE's APPNOTE has it, but for all that a packet does not need. */
export const localMagic = 0x04034b50;
export const centralMagic = 0x02014b50;
export const endMagic = 0x06054b50;
export const localBytes = 30;
export const centralBytes = 46;
export const endBytes = 22;

/** The first version of the format; nothing newer is used. */
export const zipVersion = 10;
/** 1 January 1980: a packet does not tell when its files were made. */
export const noDate = 0x21;
