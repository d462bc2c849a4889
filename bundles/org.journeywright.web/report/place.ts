/** Goes to the place that the address names: charts and filters have moved it since the browser did. */
export function showPlace(): void {
  const [id = ""] = location.hash.slice(1).split("?");
  if (id !== "") document.getElementById(id)?.scrollIntoView({ behavior: "instant" });
}
