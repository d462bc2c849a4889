import { useLayoutEffect, useReducer } from "preact/hooks";
import type { Board } from "../board.ts";

/** Shows the component again whenever something on the board changes. */
export function useBoard(board: Board): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => board.subscribe(() => again(undefined)), [board]);
}
