import { GChildElement, GViewportRootElement, selectFeature } from "@eclipse-glsp/client";

/** The whole drawing, with what the window shows of it. */
export class DrawingRoot extends GViewportRootElement {}

/** Any figure; what it is and looks like is known to the board, by its id. */
export class FigureElement extends GChildElement {
  static readonly DEFAULT_FEATURES = [selectFeature];
  selected = false;
}
