import { GChildElement, GViewportRootElement, selectFeature } from "@eclipse-glsp/client";
import type { DrawingArgs, FigureArgs } from "../drawing/schema.ts";

/** The whole drawing, with what the window shows of it. */
export class DrawingRoot extends GViewportRootElement {
  args?: DrawingArgs;
}

/** Any figure; what it is and looks like is in its `args`. */
export class FigureElement extends GChildElement {
  static readonly DEFAULT_FEATURES = [selectFeature];
  args?: FigureArgs;
  selected = false;
}
