/** Each says what to do; keys are the error kinds that main sends. */
export const trouble = {
  'not-saved': 'Bewaren lukt nu niet. Je tekst staat nog op dit scherm.',
  'read-only':
    'Een nieuwere Bruggenbouwer schreef deze gegevens. Werk de app bij; lezen kan gewoon.',
  'invalid-edit': 'Dit kon de app niet bewaren. Kijk na wat je invulde.',
  'retention-stop': 'De bewaarstop staat aan. Er gaat nu niets voor altijd weg.',
};
