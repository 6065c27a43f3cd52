import { describe, expect, it } from 'vitest';
import { audienceSpot } from '../../../../main/app/audiencePlace.ts';

const laptop = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1366, height: 768 },
  workArea: { x: 0, y: 0, width: 1366, height: 728 },
};
const projector = {
  id: 2,
  bounds: { x: 1366, y: 0, width: 1024, height: 768 },
  workArea: { x: 1366, y: 0, width: 1024, height: 768 },
};

describe('where the audience window opens', () => {
  it('is the whole of the display that the presenter does not have', () => {
    expect(audienceSpot([laptop, projector], laptop)).toEqual({
      place: 'display',
      displayId: 2,
      bounds: projector.bounds,
    });
    expect(audienceSpot([laptop, projector], projector)).toMatchObject({
      place: 'display',
      displayId: 1,
    });
  });

  it('is a window of the shape of a slide within the one display there is', () => {
    const { place, bounds } = audienceSpot([laptop], laptop);

    expect(place).toBe('window');
    expect(bounds.width / bounds.height).toBeCloseTo(16 / 9, 1);
    expect(bounds.x).toBeGreaterThan(0);
    expect(bounds.x + bounds.width).toBeLessThanOrEqual(1366);
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(728);
  });
});
