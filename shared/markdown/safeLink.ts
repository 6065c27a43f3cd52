const allowed =
  /^(?:https?:\/\/[^\s<>\\/?#]+(?:[/?#][^\s<>\\]*)?|mailto:[^\s<>\\@]+@[^\s<>\\@]+)$/i;

/** The address when it may be a link: web or e-mail, nothing that could run or read a file. */
export const safeLink = (address: string): string | null => {
  const trimmed = address.trim();
  return trimmed.length <= 2000 && allowed.test(trimmed) ? trimmed : null;
};

/** What a person typed as an address: `dorp.nl` becomes a web address, `a@dorp.nl` a mail one. */
export const linkFromTyped = (typed: string): string | null => {
  const trimmed = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return safeLink(trimmed);
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(trimmed)) return safeLink(`mailto:${trimmed}`);
  return /^[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(trimmed) ? safeLink(`https://${trimmed}`) : null;
};
