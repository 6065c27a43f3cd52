/** A few signs of a team's id, that two people can compare over the telephone. */
export const teamMark = (workspace: string): string =>
  `${workspace.slice(0, 3)}-${workspace.slice(3, 6)}`.toUpperCase();
