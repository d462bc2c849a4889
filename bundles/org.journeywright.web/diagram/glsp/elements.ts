import { GViewportRootElement } from "./parts.ts";

/** The whole drawing, with what the window shows of it. Its figures are the board's: there are tens of thousands on a large map, too many for elements of their own. */
export class DrawingRoot extends GViewportRootElement {}
