/** What the page needs of GLSP's client, each from its own module: the package as a whole is a megabyte of tools that this page does not use. */
export { defaultModule } from "@eclipse-glsp/client/lib/base/default.module.js";
export { GLSPActionDispatcher } from "@eclipse-glsp/client/lib/base/action-dispatcher.js";
export { DiagramLoader } from "@eclipse-glsp/client/lib/base/model/diagram-loader.js";
export { selectModule } from "@eclipse-glsp/client/lib/features/select/select-module.js";
export { viewportModule } from "@eclipse-glsp/client/lib/features/viewport/viewport-modules.js";
export {
  bindOrRebind, Command, configureModelElement, configureViewerOptions, DOMHelper, FeatureModule, GViewportRootElement, InitializeCanvasBoundsAction, LogLevel, modelSourceModule, SetViewportAction, TYPES,
} from "@eclipse-glsp/sprotty";
export { BaseGLSPClient, RequestModelAction } from "@eclipse-glsp/protocol";
