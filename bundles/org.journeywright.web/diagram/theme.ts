export type Theme = "light" | "dark";

declare global {
  interface Window {
    /** Called by the workbench when its theme is another one. */
    journeywrightTheme?: (theme: Theme) => void;
  }
}

/** The page is dark where the system is, unless the workbench says otherwise. */
export function followTheme(): void {
  const isDark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => set(isDark.matches ? "dark" : "light");
  follow();
  isDark.addEventListener("change", follow);
  window.journeywrightTheme = (theme) => {
    isDark.removeEventListener("change", follow);
    set(theme === "dark" ? "dark" : "light");
  };
}

function set(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.colorScheme = theme;
}
