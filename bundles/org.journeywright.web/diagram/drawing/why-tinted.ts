import type { Heat } from "./heat.ts";
import { SEVERITY_SIGNS } from "./overlay.ts";

/** So many reasons are told at once. */
const MOST = 3;

/** Why something is tinted, in words: the gravest gaps there, and how many more. */
export function whyTinted({ markers, isColumn }: Heat): string {
  const reasons = markers.flatMap(({ findings }) => findings).sort((one, other) => order(one.severity) - order(other.severity));
  const told = reasons.slice(0, MOST).map(({ severity, message }) => `${SEVERITY_SIGNS[severity][2]}: ${message}`);
  const more = reasons.length - told.length;
  return [`Tinted for what is amiss ${isColumn ? "in this column" : "here"}:`, ...told, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}

function order(severity: keyof typeof SEVERITY_SIGNS): number {
  return Object.keys(SEVERITY_SIGNS).indexOf(severity);
}
