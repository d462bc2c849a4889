import { useEffect } from "preact/hooks";

/** Closes a box in which there is nothing any more, as when somebody else deletes what it is about. */
export function useEnd(isEmpty: boolean, close: () => void): void {
  useEffect(() => {
    if (isEmpty) close();
  }, [isEmpty]);
}
