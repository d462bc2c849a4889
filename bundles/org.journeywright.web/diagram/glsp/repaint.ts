import type { CommandExecutionContext, CommandReturn } from "@eclipse-glsp/client";
import { Command } from "./parts.ts";

/** Paints again, because the drawing or something beside it changed. */
export class Repaint extends Command {
  execute({ root }: CommandExecutionContext): CommandReturn {
    return root;
  }

  undo({ root }: CommandExecutionContext): CommandReturn {
    return root;
  }

  redo({ root }: CommandExecutionContext): CommandReturn {
    return root;
  }
}
