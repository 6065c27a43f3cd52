/** For whoever opens a packet with another program. */
export const readmeOfPacket = `Dit is een pakketje van de app Bruggenbouwer.

Lees het in met de app: Instellingen, Delen, "Lees een pakketje in".

For IT: unpack it, and "npm run doctor -- FOLDER" checks it like a shared folder. How the files are
built is described in docs/format.md of the app.
`;
