import {
  BaseGLSPClient, bindOrRebind, configureModelElement, createDiagramOptionsModule, defaultModule, DiagramLoader, FeatureModule, GLSPActionDispatcher,
  GLSPModelSource, InitializeCanvasBoundsAction, LogLevel, modelSourceModule, selectModule, SetViewportAction, TYPES, viewportModule, type Action, type ActionHandlerRegistry, type GChildElement, type GModelElement, type GModelRootSchema,
} from "@eclipse-glsp/client";
import type { VNode } from "snabbdom";
import { Container, decorate, injectable } from "inversify";
import type { Board, View } from "../board.ts";
import { DrawingView } from "../drawing/drawing-view.ts";
import { FigureView } from "../drawing/figure-view.ts";
import { MarkPainter } from "../drawing/marks.ts";
import type { Rect } from "../drawing/placing.ts";
import type { Drawing, Figure } from "../drawing/schema.ts";
import type { Line } from "../line/line.ts";
import { RemoteServer } from "../line/remote-server.ts";
import { HEARD, type Heard, type Said } from "./actions.ts";
import { ShortIds } from "./dom-ids.ts";
import { DrawingRoot, FigureElement } from "./elements.ts";
import { bare, Repaint, ShowDrawing } from "./show-drawing.ts";

export const DIAGRAM_TYPE = "journeywright";
export const LEAST_ZOOM = 0.05;
export const GREATEST_ZOOM = 4;

/** What is to be shown. */
export interface Shown {
  readonly diagram: string;
  readonly subject: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** GLSP's end of a line to the server. */
export async function connect(line: Line): Promise<BaseGLSPClient> {
  const client = new BaseGLSPClient({ id: DIAGRAM_TYPE });
  client.configureServer(await RemoteServer.at(line, (message) => client.proxy.process(message)));
  return client;
}

/** One diagram in GLSP's container: the session with the server, the elements, and how they are painted. */
export class Diagram {
  readonly #container = new Container();
  readonly #shown = new WeakMap<GChildElement, Figure>();
  readonly #dispatcher: GLSPActionDispatcher;
  #isPainting = false;

  private constructor(readonly board: Board, client: BaseGLSPClient, readonly place: string, hear: (said: Heard) => void) {
    const painter = new MarkPainter(() => board.icons);
    const figures = new FigureView(board, painter);
    const drawing = new DrawingView(board, figures);
    class Painted {
      render(element: DrawingRoot | FigureElement, context: never) {
        return element instanceof DrawingRoot ? drawing.render(element, context) : figures.render(element, context);
      }
    }
    decorate(injectable(), Painted);
    const parts = new FeatureModule((bind, unbind, isBound, rebind) => {
      const context = { bind, unbind, isBound, rebind };
      configureModelElement(context, "drawing", DrawingRoot, Painted);
      configureModelElement(context, "figure", FigureElement, Painted);
      bindOrRebind(context, TYPES.DOMHelper).to(ShortIds).inSingletonScope();
      bind(TYPES.IVNodePostprocessor).toConstantValue(DEAF);
      bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
      bind(TYPES.IActionHandlerInitializer).toConstantValue({ initialize: (registry: ActionHandlerRegistry) => this.#listen(registry, hear) });
    }, { featureId: Symbol("journeywright") });
    const options = createDiagramOptionsModule({ clientId: place, diagramType: DIAGRAM_TYPE, sourceUri: "", glspClientProvider: () => Promise.resolve(client) }, {
      baseDiv: place, zoomLimits: { min: LEAST_ZOOM, max: GREATEST_ZOOM },
    });
    this.#container.load(defaultModule, modelSourceModule, selectModule, viewportModule, options, parts);
    this.#dispatcher = this.#container.get(GLSPActionDispatcher);
  }

  /** @param place the id of the element that it is drawn in, which is replaced; new for each diagram
   *  @param opening gets the diagram before there is anything on it, so that answers find their way */
  static async open(board: Board, client: BaseGLSPClient, place: string, shown: Shown, hear: (said: Heard) => void, opening: (diagram: Diagram) => void): Promise<Diagram> {
    const diagram = new Diagram(board, client, place, hear);
    opening(diagram);
    const { diagram: kind, subject, settings } = shown;
    await diagram.#container.get(DiagramLoader).load({
      requestModelOptions: { diagram: kind, subject, settings: JSON.stringify(settings) },
      enableNotifications: false,
    });
    return diagram;
  }

  dispatch(action: Said): void {
    void this.#dispatcher.dispatch(action as Action);
  }

  /** Paints once more before the next frame. */
  repaint(): void {
    if (this.#isPainting) return;
    this.#isPainting = true;
    requestAnimationFrame(() => {
      this.#isPainting = false;
      this.dispatch({ kind: "journeywright/repaint" });
    });
  }

  async look({ x, y, zoom }: Pick<View, "x" | "y" | "zoom">, animate = false): Promise<void> {
    const newViewport = { scroll: { x, y }, zoom: Math.min(GREATEST_ZOOM, Math.max(LEAST_ZOOM, zoom)) };
    await this.#dispatcher.dispatch(SetViewportAction.create("drawing", newViewport, { animate }));
  }

  async resize(bounds: Rect): Promise<void> {
    await this.#dispatcher.dispatch(InitializeCanvasBoundsAction.create(bounds));
  }

  /** Lets go without a word to the server, which is not there any more. */
  forget(): void {
    this.#container.unbindAll();
  }

  /** Ends the session with the server, too. */
  close(): void {
    this.#container.get(GLSPModelSource).dispose();
    this.#container.unbindAll();
  }

  #listen(registry: ActionHandlerRegistry, hear: (said: Heard) => void): void {
    const { board } = this;
    const show = { handle: (action: Action) => this.#take(action as unknown as { newRoot: GModelRootSchema }) };
    registry.register("setModel", show);
    registry.register("updateModel", show);
    registry.register("journeywright/repaint", { handle: () => new Repaint() });
    for (const kind of [...HEARD, "message", "status"]) {
      registry.register(kind, {
        handle: (action) => {
          const said = action as unknown as Heard;
          // What this page asks for has the same name as the answer.
          if (said.kind === "journeywright/contents" && !said.diagrams) return undefined;
          if (said.kind !== "journeywright/changed") return void hear(said);
          board.merge(said);
          hear(said);
          return new ShowDrawing(board, this.#shown);
        },
      });
    }
    registry.register("elementSelected", {
      handle: (action) => {
        if (!("__receivedFromServer" in action)) return;
        const { selectedElementsIDs = [] } = action as unknown as { selectedElementsIDs?: string[] };
        const selection = selectedElementsIDs.filter((id) => board.placing.get(id));
        board.change({ selection: new Set(selection), cursor: selection[0] ?? board.cursor });
      },
    });
  }

  #take(action: { newRoot: GModelRootSchema }): void {
    const drawing = action.newRoot as unknown as Drawing;
    if (action.newRoot.type === "NONE") return;
    this.board.show(drawing);
    action.newRoot = { id: drawing.id, type: drawing.type, children: (drawing.children ?? []).map(bare) } as GModelRootSchema;
  }
}

/** Hand and keyboard of this page are not GLSP's own. */
const DEAF = {
  decorate(node: VNode, element: GModelElement): VNode {
    if (element instanceof DrawingRoot && node.data) {
      delete node.data.on;
      delete node.data.attrs?.tabindex;
    }
    return node;
  },
  postUpdate: () => {},
};
