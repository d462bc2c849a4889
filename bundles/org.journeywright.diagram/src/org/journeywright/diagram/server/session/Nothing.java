package org.journeywright.diagram.server.session;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;

/** What the framework asks for and diagrams that follow from texts do not need. */
final class Nothing {

	private Nothing() {
	}

	/** No types of nodes and edges: what can be done with a figure, the figure says itself. */
	static class Configuration extends BaseDiagramConfiguration {

		@Override
		public Map<String, EClass> getTypeMappings() {
			return Map.of();
		}

		@Override
		public List<ShapeTypeHint> getShapeTypeHints() {
			return List.of();
		}

		@Override
		public List<EdgeTypeHint> getEdgeTypeHints() {
			return List.of();
		}
	}

	/** Texts are loaded and saved by the host. */
	static class Storage implements SourceModelStorage {

		@Override
		public void loadSourceModel(RequestModelAction request) {
			// The host has loaded them.
		}

		@Override
		public void saveSourceModel(SaveModelAction request) {
			// The host saves them.
		}
	}
}
