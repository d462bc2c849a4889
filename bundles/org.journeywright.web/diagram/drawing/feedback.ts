import type { Rect } from "./placing.ts";

/** What is shown while the hand is at work; in pixels of the window. */
export interface Feedback {
  /** The rubber band. */
  readonly band?: Rect;
  /** A line where a dragged figure would go, or a frame around the figure it would go into. */
  readonly drop?: { readonly figure: string; readonly where: "before" | "into" | "after"; readonly isAcross: boolean };
  /** What is dragged, under the pointer: a figure, or something new. */
  readonly ghost?: { readonly figure?: string; readonly label?: string; readonly x: number; readonly y: number; readonly count: number };
  /** A link being drawn. */
  readonly link?: { readonly from: string; readonly x: number; readonly y: number; readonly to?: string | undefined; readonly isReverse?: boolean };
  /** Figures that could be chosen now. */
  readonly targets?: ReadonlySet<string>;
  /** A point on its scale, moved; in units of the drawing. */
  readonly slide?: { readonly figure: string; readonly value: number; readonly by: { readonly x: number; readonly y: number }; readonly isSent?: boolean };
  /** The figure under the pointer. */
  readonly hover?: string | undefined;
}
