import { readAddress } from "../address.ts";
import { Keeper } from "../keeper.ts";
import { BrowserLine } from "../line/browser-line.ts";
import { takeKey } from "../line/key.ts";
import { HeadStart } from "./head-start.ts";

declare global {
  interface Window {
    /** The line to the server, on which it has been asked while the page itself was still being read; not in the workbench. */
    journeywrightBegun?: HeadStart;
  }
}

if (window.journeywrightSend === undefined && location.protocol.startsWith("http")) {
  takeKey();
  const { diagram, subject } = readAddress(location.hash);
  const size = { width: window.innerWidth, height: window.innerHeight };
  window.journeywrightBegun = new HeadStart((first, watch) => new BrowserLine(watch, first), { diagram, subject, settings: new Keeper().settings(diagram) }, size);
}
