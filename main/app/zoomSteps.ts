export type ZoomStep = 'in' | 'out' | 'reset';

/** Up to 400 %, as WCAG 1.4.10 asks. */
const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const;

export const zoomAfter = (zoom: number, step: ZoomStep): number => {
  switch (step) {
    case 'in':
      return steps.find((larger) => larger > zoom + 0.001) ?? steps[steps.length - 1] ?? 1;
    case 'out':
      return steps.findLast((smaller) => smaller < zoom - 0.001) ?? steps[0];
    case 'reset':
      return 1;
  }
};
