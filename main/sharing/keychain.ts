/** The computer's own key store, as far as sharing needs it. */
export interface Keychain {
  /** Null when the computer has none that is worth the name. */
  readonly lock: (words: string) => Promise<string | null>;
  readonly unlock: (locked: string) => Promise<string | null>;
}
