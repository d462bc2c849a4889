/** `HHHH:MM:SS.SS`, for session_time and latency. SCORM 1.2 run-time environment, CMITimespan. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.max(0, Math.floor(milliseconds / 10));
  const most = 9999 * 360_000 + 59 * 6_000 + 59_99;
  return format(Math.min(hundredths, most), 4);
}

/** Time of day, `HH:MM:SS.SS`. SCORM 1.2 run-time environment, CMITime. */
export function timeOfDay(date: Date): string {
  const seconds = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  return format(seconds * 100 + Math.floor(date.getMilliseconds() / 10), 2);
}

function format(hundredths: number, hourDigits: number): string {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  const [hours, minutes, seconds] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6_000) % 60, Math.floor(hundredths / 100) % 60];
  return `${pad(hours, hourDigits)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(hundredths % 100, 2)}`;
}
