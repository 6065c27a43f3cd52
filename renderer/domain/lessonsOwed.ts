interface Learner {
  readonly id: string;
  readonly lessonLater: boolean;
}
interface Learned {
  readonly sourceInitiativeId: string | null;
}

/** "Dat schrijf ik later op" holds until a lesson of the initiative is there. */
export const owesLesson = (of: Learner, lessons: readonly Learned[]): boolean =>
  of.lessonLater && !lessons.some(({ sourceInitiativeId }) => sourceInitiativeId === of.id);
