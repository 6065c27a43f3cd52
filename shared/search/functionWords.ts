/** Words that carry no meaning alone; in a longer query nothing depends on them. */
export const functionWords: ReadonlySet<string> = new Set(
  `de het een en of van in op te ten ter om uit aan af bij met voor door over naar tot als dan dat
   dit die deze er is zijn was waren wordt worden werd ik je jij u hij zij ze we wij jullie hun mijn
   ons onze niet geen ook nog wel maar want dus hoe wat wie waar`.split(/\s+/),
);
