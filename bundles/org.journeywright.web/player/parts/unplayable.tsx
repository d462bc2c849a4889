/** Shown in place of a course whose data cannot be played. */
export function Unplayable({ reason }: { readonly reason: string }) {
  return (
    <main class="page narrow">
      <h1>This course can’t be opened</h1>
      <p>Its file <code>course.js</code> is missing or damaged. Please tell whoever gave you the course, with this line:</p>
      <p class="notice text" dir="auto">{reason}</p>
    </main>
  );
}
