import { Command, type CommandExecutionContext, type CommandReturn, type GChildElement, type GModelElementSchema } from "@eclipse-glsp/client";
import type { Board } from "../board.ts";
import type { Figure } from "../drawing/schema.ts";
import { DrawingRoot } from "./elements.ts";

/** What GLSP needs to know of a figure. Were it told the place, too, it would move what is pinned back. */
export function bare({ id, type, children }: Figure): GModelElementSchema {
  return { id, type, ...(children ? { children: children.map(bare) } : {}) };
}

/** Brings GLSP's elements up to what the board shows. Elements of figures that did not change stay. */
export class ShowDrawing extends Command {
  constructor(readonly board: Board, readonly shown: WeakMap<GChildElement, Figure>) {
    super();
  }

  execute({ root, modelFactory }: CommandExecutionContext): CommandReturn {
    if (!(root instanceof DrawingRoot)) return root;
    const figures = this.board.drawing?.children ?? [];
    const now = new Map(figures.map((figure, at) => [figure.id, { figure, at }]));
    for (const child of [...root.children]) {
      const figure = now.get(child.id)?.figure;
      // Those of the first drawing are not known as shown, so what is gone is asked for by itself.
      if (!figure || this.shown.get(child) !== figure) root.remove(child);
    }
    const kept = new Set(root.children.map(({ id }) => id));
    for (const figure of figures) {
      if (kept.has(figure.id)) continue;
      const child = modelFactory.createElement(bare(figure), root);
      root.add(child);
      this.shown.set(child, figure);
    }
    (root.children as GChildElement[]).sort((one, other) => now.get(one.id)!.at - now.get(other.id)!.at);
    return root;
  }

  undo({ root }: CommandExecutionContext): CommandReturn {
    return root;
  }

  redo({ root }: CommandExecutionContext): CommandReturn {
    return root;
  }
}

/** Paints again, because something beside the drawing changed. */
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
