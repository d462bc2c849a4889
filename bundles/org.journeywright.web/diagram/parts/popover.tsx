import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Sign, type SignName } from "./sign.tsx";

/** A button that opens a panel below it; Escape and a press elsewhere close it. */
export function Popover({ label, sign, text, isPressed, children }: {
  readonly label: string; readonly sign?: SignName; readonly text?: ComponentChildren; readonly isPressed?: boolean; readonly children: (close: () => void) => ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    around.current?.querySelector("button")?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    const away = (event: Event) => {
      if (around.current?.contains(event.target as Node)) return;
      // Keys go on at the drawing, unless what is pressed takes them.
      if (around.current?.contains(document.activeElement)) document.querySelector<HTMLElement>(".stage")?.focus({ preventScroll: true });
      setOpen(false);
    };
    const leave = (event: KeyboardEvent) => event.key === "Escape" && (event.stopPropagation(), close());
    document.addEventListener("pointerdown", away, true);
    document.addEventListener("keydown", leave, true);
    around.current?.querySelector<HTMLElement>(".panel button, .panel input")?.focus();
    return () => {
      document.removeEventListener("pointerdown", away, true);
      document.removeEventListener("keydown", leave, true);
    };
  }, [isOpen]);
  return (
    <div class="popover" ref={around}>
      <button type="button" class={`button ${isPressed ? "on" : ""}`} aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} aria-label={text ? undefined : label} title={text ? undefined : label} onClick={() => setOpen(!isOpen)}>
        {sign && <Sign name={sign} />}{text}<Sign name="down" />
      </button>
      {isOpen && <div class="panel" id={id} role="group" aria-label={label}>{children(close)}</div>}
    </div>
  );
}
