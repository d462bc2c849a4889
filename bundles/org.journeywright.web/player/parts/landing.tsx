import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface LandingProps {
  readonly level: 1 | 2 | 3;
  /** False on the first screen of a visit: the focus stays where the browser put it. */
  readonly focus: boolean;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** The heading of what is new. The focus lands on it when it appears, so that a screen reader reads on from there. */
export function Landing({ level, focus, class: name, id, children }: LandingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const Tag = `h${level}` as const;
  useLayoutEffect(() => {
    if (!focus || !heading.current) return;
    heading.current.closest("section")?.scrollIntoView({ block: "nearest" });
    heading.current.focus();
  }, []);
  return <Tag ref={heading} tabIndex={-1} class={name} id={id}>{children}</Tag>;
}
