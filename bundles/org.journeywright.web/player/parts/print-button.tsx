import { Sign } from "./sign.tsx";

export function PrintButton({ children }: { readonly children: string }) {
  return <button type="button" class="quiet" onClick={() => window.print()}><Sign name="print" />{children}</button>;
}
