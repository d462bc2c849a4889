package org.journeywright.diagram.server.session;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.journeywright.diagram.drawing.Figure;

/** What a session tells itself, so that all is done on its own thread. A page that sends one does no harm. */
abstract class Internal extends Action {

	Internal(String word) {
		super("journeywright.internal/" + word);
	}

	/** The model has changed. */
	public static final class Refresh extends Internal {
		public Refresh() {
			super("refresh");
		}
	}

	/** The first part of a drawing is on its way; the others follow. */
	public static final class Rest extends Internal {
		private final transient List<List<Figure>> parts;

		public Rest() {
			this(List.of());
		}

		Rest(List<List<Figure>> parts) {
			super("rest");
			this.parts = parts;
		}

		List<List<Figure>> parts() {
			return parts == null ? List.of() : parts;
		}
	}

	/** The rules have been applied. */
	public static final class Analysed extends Internal {
		public Analysed() {
			super("analysed");
		}
	}

	/** Something was chosen elsewhere. */
	public static final class ChosenElsewhere extends Internal {
		private final List<String> identities;

		public ChosenElsewhere() {
			this(List.of());
		}

		ChosenElsewhere(List<String> identities) {
			super("chosen");
			this.identities = identities;
		}

		List<String> identities() {
			return identities == null ? List.of() : identities;
		}
	}

	/** An edit has been made; this is to be chosen, unless something else was since. */
	public static final class Made extends Internal {
		private final List<String> identities;
		private final int since;

		public Made() {
			this(List.of(), 0);
		}

		Made(List<String> identities, int since) {
			super("made");
			this.identities = identities;
			this.since = since;
		}

		int since() {
			return since;
		}

		List<String> identities() {
			return identities == null ? List.of() : identities;
		}
	}
}
