import type { Session } from "../session.ts";
import { addressOf } from "../address.ts";

/** All diagrams of the model. */
export function Contents({ session }: { readonly session: Session }) {
  const { contents } = session.board;
  const { diagram, subject } = session.shown ?? { diagram: "", subject: "" };
  // The place is kept from the beginning, so that the drawing need not move.
  if (!contents) return <nav class="contents" aria-label="All diagrams" />;
  return (
    <nav class="contents" aria-label="All diagrams">
      <p class="organisation" dir="auto">{contents.title}</p>
      {contents.date && <p class="date">model of {contents.date}</p>}
      {contents.diagrams.filter(({ subjects }) => subjects.length > 0).map(({ kind, label, subjects }) => (
        <section key={kind}>
          <h2>{label}</h2>
          <ul>{subjects.map((one) => <li key={one.subject}><a href={addressOf(kind, one.subject)} aria-current={kind === diagram && one.subject === subject ? "page" : undefined} dir="auto">{one.label}</a></li>)}</ul>
        </section>
      ))}
    </nav>
  );
}
