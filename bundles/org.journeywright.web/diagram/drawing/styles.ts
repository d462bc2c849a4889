/** The type scale of drawings: height of the type and of a line, in drawing units. The same as in the server's TypeStyle. */
const STYLES: Readonly<Record<string, readonly [size: number, line: number]>> = {
  title: [22, 28],
  heading: [15, 20],
  name: [13, 18],
  text: [13, 18],
  speech: [13, 18],
  "small-name": [11.5, 15],
  small: [11.5, 15],
  label: [10.5, 14],
};

export function sizeOf(style: string): number {
  return (STYLES[style] ?? STYLES.text!)[0];
}

export function lineOf(style: string): number {
  return (STYLES[style] ?? STYLES.text!)[1];
}

/** From the top of a line to its baseline. */
export function baselineOf(style: string): number {
  return (lineOf(style) + sizeOf(style) * 0.72) / 2;
}
