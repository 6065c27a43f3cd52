/** For whoever finds the folder: a colleague, or who keeps the network drive. */
export const readmeOfFolder = `Deze map is van de app Bruggenbouwer.

Dorpencoördinatoren delen hier hun kaarten en lessen. De app zet er bestanden in en leest die van
collega's. Je hoeft hier zelf niets te doen.

- Verander, verplaats of hernoem hier niets. Is er toch iets weg? Dan zet de app het terug.
- Staan de bestanden in OneDrive of een andere wolk? Kies dan "Altijd behouden op dit apparaat".
- Wie deze map kan openen, kan meelezen, tenzij jullie een wachtzin hebben afgesproken.

For IT: every file is written once and never changed; its name carries its hash. A file that is
missing never deletes anything. How the files are built is described in docs/format.md of the app,
and "npm run doctor -- FOLDER" checks them without changing anything.
`;
