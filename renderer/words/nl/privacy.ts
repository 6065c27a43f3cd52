/** Said wherever somebody writes about people. */
export const privacy = {
  onlyYou: 'Alleen jij ziet dit in de app',
  health: 'Schrijf niets over gezondheid op. Bel je collega.',
  name: 'Staat hier een naam? Laat die liever weg.',
};
