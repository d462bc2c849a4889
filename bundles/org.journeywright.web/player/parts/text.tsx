import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** Language of the course's texts; the player's own words are English. */
export const CourseLanguage = createContext("en");

interface TextProps {
  readonly children: string;
  readonly as?: "span" | "p" | "blockquote" | "strong";
  readonly class?: string;
}

/** A text of the course. It keeps its own direction and language, and its line breaks. */
export function Text({ children, as: Tag = "span", class: name = "" }: TextProps) {
  return <Tag class={`text ${name}`.trimEnd()} dir="auto" lang={useContext(CourseLanguage)}>{children}</Tag>;
}
