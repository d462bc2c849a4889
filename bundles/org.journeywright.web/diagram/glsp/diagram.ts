import type { Action, ActionHandlerRegistry, GModelElement, GModelRootSchema, IDiagramOptions } from "@eclipse-glsp/client";
import type { VNode } from "snabbdom";
import { Container, decorate, injectable } from "inversify";
import { DIAGRAM_TYPE, optionsOf, type Shown } from "../begin/opening.ts";
import type { Board, View } from "../board.ts";
import { DrawingView } from "../drawing/drawing-view.ts";
import { FigureView } from "../drawing/figure-view.ts";
import { MarkPainter } from "../drawing/marks.ts";
import type { Rect } from "../drawing/placing.ts";
import type { Drawing } from "../drawing/schema.ts";
import type { Line } from "../line/line.ts";
import { RemoteServer } from "../line/remote-server.ts";
import { HEARD, type Heard, type Said } from "./actions.ts";
import { ShortIds } from "./dom-ids.ts";
import { DrawingRoot } from "./elements.ts";
import {
  BaseGLSPClient, bindOrRebind, configureModelElement, configureViewerOptions, defaultModule, DiagramLoader, FeatureModule, GLSPActionDispatcher, InitializeCanvasBoundsAction, LogLevel, modelSourceModule,
  RequestModelAction, selectModule, SetViewportAction, TYPES, viewportModule,
} from "./parts.ts";
import { Repaint } from "./repaint.ts";

export const LEAST_ZOOM = 0.05;
export const GREATEST_ZOOM = 4;

/** GLSP's end of a line to the server. */
export async function connect(line: Line): Promise<BaseGLSPClient> {
  const client = new BaseGLSPClient({ id: DIAGRAM_TYPE });
  client.configureServer(await RemoteServer.at(line, (message) => client.proxy.process(message)));
  return client;
}

/** The stage in GLSP's container: the session with the server, and how one diagram after the other is painted. */
export class Diagram {
  readonly #container = new Container();
  readonly #dispatcher: GLSPActionDispatcher;
  #isPainting = false;
  /** Drawings are asked for and come in turn; the first is asked for by GLSP. */
  #due = 1;
  #arrived = () => {};

  private constructor(readonly board: Board, client: BaseGLSPClient, readonly place: string, hear: (said: Heard) => void) {
    const painter = new MarkPainter(() => board.icons);
    const figures = new FigureView(board, painter);
    const drawing = new DrawingView(board, figures);
    class Painted {
      render(root: DrawingRoot) {
        return drawing.render(root);
      }
    }
    decorate(injectable(), Painted);
    const parts = new FeatureModule((bind, unbind, isBound, rebind) => {
      const context = { bind, unbind, isBound, rebind };
      configureModelElement(context, "drawing", DrawingRoot, Painted);
      bindOrRebind(context, TYPES.DOMHelper).to(ShortIds).inSingletonScope();
      bind(TYPES.IVNodePostprocessor).toConstantValue(DEAF);
      const options: IDiagramOptions = { clientId: place, diagramType: DIAGRAM_TYPE, sourceUri: "", glspClientProvider: () => Promise.resolve(client) };
      bind(TYPES.IDiagramOptions).toConstantValue(options);
      configureViewerOptions(context, { baseDiv: place, zoomLimits: { min: LEAST_ZOOM, max: GREATEST_ZOOM } });
      bindOrRebind(context, TYPES.LogLevel).toConstantValue(LogLevel.warn);
      bind(TYPES.IActionHandlerInitializer).toConstantValue({ initialize: (registry: ActionHandlerRegistry) => this.#listen(registry, hear) });
    }, { featureId: Symbol("journeywright") });
    this.#container.load(defaultModule, modelSourceModule, selectModule, viewportModule, parts);
    this.#dispatcher = this.#container.get(GLSPActionDispatcher);
  }

  /** @param place the id of the element that it is drawn in, which is replaced; new for each line to the server
   *  @param opening gets the diagram before there is anything on it, so that answers find their way */
  static async open(board: Board, client: BaseGLSPClient, place: string, shown: Shown, hear: (said: Heard) => void, opening: (diagram: Diagram) => void): Promise<Diagram> {
    const diagram = new Diagram(board, client, place, hear);
    opening(diagram);
    await diagram.#container.get(DiagramLoader).load({ requestModelOptions: optionsOf(shown, board.view), enableNotifications: false });
    return diagram;
  }

  /** Shows another diagram on the same stage. Holds once its drawing has come. */
  async show(shown: Shown): Promise<void> {
    this.#due++;
    const arrived = new Promise<void>((resolve) => (this.#arrived = resolve));
    this.dispatch(RequestModelAction.create({ options: optionsOf(shown, this.board.view) }));
    await arrived;
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
          if (said.kind === "journeywright/changed" || said.kind === "journeywright/more") board.merge(said);
          if (said.kind === "journeywright/undrawn") this.#come();
          hear(said);
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
    action.newRoot = { id: drawing.id, type: drawing.type } as GModelRootSchema;
    this.#come();
  }

  /** A drawing that was asked for has come, or will not. */
  #come(): void {
    if (--this.#due === 0) this.#arrived();
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
