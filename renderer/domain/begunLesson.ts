/** Begun in this window and maybe not yet written in. */
const begun = new Set<string>();

export const isBegun = (id: string): boolean => begun.has(id);

/** A lesson that was just made: it opens in its title, and goes again when it is left blank. */
export const markBegun = (id: string): void => {
  begun.add(id);
};

export const forgetBegun = (id: string): void => {
  begun.delete(id);
};
