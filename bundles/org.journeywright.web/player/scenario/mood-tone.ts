/** The tone in which a mood is coloured. Colour never stands alone: the mood is always there in words. */
export function moodTone(mood: number): "good" | "fair" | "poor" {
  return mood <= -3 ? "poor" : mood < 0 ? "fair" : "good";
}
