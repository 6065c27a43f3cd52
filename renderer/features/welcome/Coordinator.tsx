/** One boot on the bank, one in the water, the last plank held up to the bridge. */
export const Coordinator = () => (
  <g strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" fill="none">
    <g stroke="var(--ink-soft)" strokeWidth="13">
      <path d="M339 448l-13 26-2 22" />
      <path d="M353 448l22 6 6 8" />
    </g>
    <g fill="var(--clay)" stroke="var(--clay)">
      <path d="M316 488h16v24h-21c0-9 5-8 5-12Z" />
      <path d="M375 452l14-2 2 22h-22c0-8 7-8 7-12Z" />
    </g>
    <path d="M305 503q17-8 38 0v16h-38Z" fill="var(--water-pale)" stroke="none" />
    <path d="M306 504q18-9 36 0M312 512q12-5 24 0" stroke="var(--water-mid)" />
    <g stroke="var(--water)" strokeWidth="10">
      <path d="M334 408l-17-22 9-36" />
      <path d="M358 408l19-14-15-30" />
    </g>
    <path
      d="M329 412c0-9 7-13 17-13s17 4 17 13l3 40q-20 6-40 0Z"
      fill="var(--water)"
      stroke="var(--water)"
    />
    <path d="M346 404v46" stroke="var(--water-pale)" />
    <path d="M335 399q11 8 23 0" stroke="var(--plank)" strokeWidth="6" />
    <circle cx="346" cy="382" r="14" fill="var(--clay-pale)" stroke="var(--ink)" />
    <path
      d="M332 380c0-12 6-17 14-17s14 5 14 16c-9-3-19-3-28 1Z"
      fill="var(--clay)"
      stroke="var(--clay)"
    />
    <path d="M341 383v1.5M351 382v1.5M342 389q4 3.5 9-.5" stroke="var(--ink)" />
    <path d="M315 345l55 22 4-11-55-22Z" fill="var(--plank)" stroke="var(--plank-edge)" />
  </g>
);
