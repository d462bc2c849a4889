/** FNV-1a, 32 bit, over UTF-8. For keys and shuffling, never for secrets. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** A hash in base 36 of exactly the given width, 1 to 6. */
export function shortHash(text: string, width: number): string {
  return (fnv1a(text) % 36 ** width).toString(36).padStart(width, "0");
}
