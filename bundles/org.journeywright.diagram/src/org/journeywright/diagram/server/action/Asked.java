package org.journeywright.diagram.server.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;

/** What a page asks for without changing the model. */
public abstract class Asked extends Action {

	/** All of them. */
	public static final List<Class<? extends Asked>> ALL = List.of(Light.class, Choose.class, Fix.class, Copy.class, Open.class, Undo.class, Redo.class, Export.class,
			Contents.class, Names.class);

	private int number;
	private int revision;

	Asked(String word) {
		super("journeywright/" + word);
	}

	/** By what the page knows the answer; zero where it wants none. */
	public int number() {
		return number;
	}

	/** The number of the drawing that was looked at; zero for the one that is shown at present. */
	public int revision() {
		return revision;
	}

	/** Which figures light up with one. */
	public static final class Light extends Asked {
		private String figure;

		public Light() {
			super("light");
		}

		public String figure() {
			return GestureOperation.text(figure);
		}
	}

	/** Other settings of what to see. */
	public static final class Choose extends Asked {
		private Map<String, String> settings;

		public Choose() {
			super("settings");
		}

		public Map<String, String> settings() {
			return settings == null ? Map.of() : settings;
		}
	}

	/** A quick fix of a gap. */
	public static final class Fix extends Asked {
		private String figure;
		private String code;
		private String title;

		public Fix() {
			super("fix");
		}

		public String figure() {
			return GestureOperation.text(figure);
		}

		public String code() {
			return GestureOperation.text(code);
		}

		/** What the fix is called on the page: by the time it is asked for, there may be others. */
		public String title() {
			return GestureOperation.text(title);
		}
	}

	/** The text of figures, for the clipboard. */
	public static final class Copy extends Asked {
		private List<String> figures;

		public Copy() {
			super("copy");
		}

		public List<String> figures() {
			return GestureOperation.texts(figures);
		}
	}

	/** Another view of a figure. */
	public static final class Open extends Asked {
		private String figure;
		private String as;

		public Open() {
			super("open");
		}

		public String figure() {
			return GestureOperation.text(figure);
		}

		public String as() {
			return GestureOperation.text(as);
		}
	}

	/** To take the last step back. */
	public static final class Undo extends Asked {

		public Undo() {
			super("undo");
		}
	}

	/** To do the step again that was taken back last. */
	public static final class Redo extends Asked {

		public Redo() {
			super("redo");
		}
	}

	/** The drawing as a file. */
	public static final class Export extends Asked {
		private String format;
		private Double scale;
		private String paper;
		private String theme;
		private boolean gaps;

		public Export() {
			super("export");
		}

		public String format() {
			return GestureOperation.text(format);
		}

		public double scale() {
			return scale == null ? 2 : scale;
		}

		public Optional<String> paper() {
			return Optional.ofNullable(paper);
		}

		public boolean isDark() {
			return "dark".equals(theme);
		}

		/** Whether the signs of gaps go into the file. */
		public boolean hasGaps() {
			return gaps;
		}
	}

	/** Which diagrams there are. */
	public static final class Contents extends Asked {

		public Contents() {
			super("contents");
		}
	}

	/** What the things are called that a tool can put somewhere. */
	public static final class Names extends Asked {
		private String tool;

		public Names() {
			super("names");
		}

		public String tool() {
			return GestureOperation.text(tool);
		}
	}
}
