package org.journeywright.diagram.server.session;

import java.util.List;

import org.eclipse.glsp.server.actions.ActionDispatcher;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.di.DiagramModule;
import org.eclipse.glsp.server.di.MultiBinding;
import org.eclipse.glsp.server.diagram.DiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.GModelFactory;
import org.eclipse.glsp.server.features.core.model.RequestModelActionHandler;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.features.undoredo.UndoRedoActionHandler;
import org.eclipse.glsp.server.operations.OperationActionHandler;
import org.eclipse.glsp.server.operations.OperationHandler;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.DiagramHost;

import com.google.inject.TypeLiteral;

/** One session of the diagram server for one page. */
public final class JourneywrightDiagrams extends DiagramModule {

	/** The type of diagram that pages ask for; which one it is they say in their request. */
	public static final String TYPE = "journeywright";

	private final DiagramHost host;
	private final List<Diagram> diagrams;

	/** Sessions of a host. */
	public JourneywrightDiagrams(DiagramHost host, List<Diagram> diagrams) {
		this.host = host;
		this.diagrams = List.copyOf(diagrams);
	}

	@Override
	protected void configureBase() {
		super.configureBase();
		bind(DiagramHost.class).toInstance(host);
		bind(new TypeLiteral<List<Diagram>>() {
		}).toInstance(diagrams);
		bind(Board.class);
	}

	@Override
	protected Class<? extends DiagramConfiguration> bindDiagramConfiguration() {
		return Nothing.Configuration.class;
	}

	@Override
	protected Class<? extends SourceModelStorage> bindSourceModelStorage() {
		return Nothing.Storage.class;
	}

	@Override
	protected Class<? extends GModelFactory> bindGModelFactory() {
		return GModelFactory.NullImpl.class;
	}

	@Override
	protected Class<? extends ActionDispatcher> bindActionDispatcher() {
		return SessionDispatcher.class;
	}

	@Override
	protected void configureActionHandlers(MultiBinding<ActionHandler> handlers) {
		super.configureActionHandlers(handlers);
		handlers.rebind(RequestModelActionHandler.class, ShowHandler.class);
		handlers.remove(UndoRedoActionHandler.class);
		handlers.rebind(OperationActionHandler.class, GestureHandler.class);
		handlers.add(InternalHandler.class);
		handlers.add(AskedHandler.class);
	}

	@Override
	protected void configureOperationHandlers(MultiBinding<OperationHandler<?>> handlers) {
		// Gestures are no operations on a graphical model: they change the texts, from which the drawing follows.
	}

	@Override
	public String getDiagramType() {
		return TYPE;
	}
}
