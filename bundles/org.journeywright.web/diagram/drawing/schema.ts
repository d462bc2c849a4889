/** What travels from the server: drawings as plain data. Marks are arrays, because a large map holds tens of thousands of them. */

export type Dash = "dashed" | "dotted";
type Stroke = readonly [paint?: string, width?: number, dash?: Dash];

export type BoxMark = readonly ["b", x: number, y: number, width: number, height: number, radius: number, fill: string, ...Stroke];
export type DotMark = readonly ["d", x: number, y: number, radius: number, fill: string, ...Stroke];
export type ShapeMark = readonly ["s", path: string, fill: string, ...Stroke];
export type WordsMark = readonly ["w", x: number, y: number, text: string, style: string, paint: string, anchor?: "middle" | "end"];
export type SignMark = readonly ["i", icon: string, x: number, y: number, size: number, paint: string];
export type Mark = BoxMark | DotMark | ShapeMark | WordsMark | SignMark;

export interface Writing {
  readonly text: string;
  readonly hint?: string;
  readonly isLong?: boolean;
}

/** A point on a straight scale, upright where no places from left to right are told. All places are in the figure that holds the point. */
export interface Slider {
  readonly value: number;
  readonly least: number;
  readonly greatest: number;
  readonly top: number;
  readonly bottom: number;
  readonly leastX?: number;
  readonly greatestX?: number;
}

export type Flow = "into" | "across" | "down";

/** What can be done with a figure; what is left out cannot. */
export interface Ways {
  readonly writing?: Writing;
  readonly drags?: string;
  readonly takes?: readonly string[];
  readonly flow?: Flow;
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly slider?: Slider;
  readonly deletable?: boolean;
  readonly creates?: readonly string[];
  /** What a press on it changes of the settings. */
  readonly sets?: { readonly setting: string; readonly value: string };
}

export type Pin = "left" | "top" | "corner";

export interface FigureArgs {
  /** Kind. */
  readonly k: string;
  /** Identity of the element it is about. */
  readonly a?: string;
  readonly m?: readonly Mark[];
  readonly p?: Pin;
  /** Name for screen readers; none for decoration. */
  readonly n?: string;
  readonly t?: string;
  /** What a link connects. */
  readonly e?: readonly [from: string, to: string];
  readonly w?: Ways;
}

export interface Figure {
  readonly id: string;
  readonly type: "figure";
  readonly position: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly children?: readonly Figure[];
  readonly args: FigureArgs;
}

export interface Key {
  readonly marks: readonly Mark[];
  readonly meaning: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface Choice {
  readonly setting: string;
  readonly label: string;
  readonly many: boolean;
  readonly options: readonly Option[];
}

export interface Tool {
  readonly kind: string;
  readonly label: string;
  readonly isLink: boolean;
  readonly hint: string;
}

/** By its token: the path on a grid of 16 by 16, and whether it is filled. */
export type Icons = Readonly<Record<string, readonly [path: string, isFilled: boolean]>>;

export interface DrawingArgs {
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  readonly width: number;
  readonly height: number;
  readonly legend: readonly Key[];
  readonly choices: readonly Choice[];
  readonly tools: readonly Tool[];
  readonly hint: string;
  readonly readOnly: boolean;
  /** Counts the drawings that the server has sent. */
  readonly revision?: number;
  readonly icons?: Icons;
}

export interface Drawing {
  readonly id: string;
  readonly type: "drawing";
  readonly args: DrawingArgs;
  /** All ids at the top in their order, where the drawing comes in parts. */
  readonly order?: readonly string[];
  readonly children?: readonly Figure[];
}
