package org.journeywright.diagram.server.action;

import java.util.List;

import org.eclipse.glsp.server.operations.Operation;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Where;

/** A gesture as it comes from a page. Fields are filled by name from the message; what a page leaves out counts as empty. */
public abstract class GestureOperation extends Operation {

	/** All of them. */
	public static final List<Class<? extends GestureOperation>> ALL = List.of(Write.class, Slide.class, Drop.class, Create.class, Connect.class, Reconnect.class,
			Delete.class, Paste.class);

	private int number;
	private int revision;
	private String agreed;

	GestureOperation(String word) {
		super("journeywright/" + word);
	}

	/** By what the page knows the answer; zero where it wants none. */
	public int number() {
		return number;
	}

	/** The number of the drawing on which it was done; zero for the one that is shown at present. */
	public int revision() {
		return revision;
	}

	/** What was agreed to, in the word that came with the question; empty where nothing was asked. */
	public String agreed() {
		return text(agreed);
	}

	/** What was done. */
	public abstract Gesture gesture();

	static String text(String value) {
		return value == null ? "" : value;
	}

	static List<String> texts(List<String> values) {
		return values == null ? List.of() : values.stream().map(GestureOperation::text).toList();
	}

	static Where where(String word) {
		return switch (text(word)) {
			case "before" -> Where.BEFORE;
			case "after" -> Where.AFTER;
			default -> Where.INTO;
		};
	}

	/** Writes a text. */
	public static final class Write extends GestureOperation {
		private String figure;
		private String text;

		public Write() {
			super("write");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Write(text(figure), text(text));
		}
	}

	/** Pulls a point. */
	public static final class Slide extends GestureOperation {
		private String figure;
		private int value;

		public Slide() {
			super("slide");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Slide(text(figure), value);
		}
	}

	/** Drops something. */
	public static final class Drop extends GestureOperation {
		private List<String> dragged;
		private String target;
		private String where;

		public Drop() {
			super("drop");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Drop(texts(dragged), text(target), where(where));
		}
	}

	/** Makes something. */
	public static final class Create extends GestureOperation {
		private String tool;
		private String target;
		private String where;
		private String name;

		public Create() {
			super("create");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Create(text(tool), text(target), where(where), text(name).strip());
		}
	}

	/** Draws a link. */
	public static final class Connect extends GestureOperation {
		private String tool;
		private String from;
		private String to;

		public Connect() {
			super("connect");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Connect(text(tool), text(from), text(to));
		}
	}

	/** Draws an end of a link elsewhere. */
	public static final class Reconnect extends GestureOperation {
		private String link;
		private String from;
		private String to;

		public Reconnect() {
			super("reconnect");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Reconnect(text(link), text(from), text(to));
		}
	}

	/** Takes away. */
	public static final class Delete extends GestureOperation {
		private List<String> figures;
		private boolean isAgreed;

		public Delete() {
			super("delete");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Delete(texts(figures), isAgreed);
		}
	}

	/** Puts in what was copied. */
	public static final class Paste extends GestureOperation {
		private String text;
		private String target;
		private String where;
		private List<String> ties;
		private List<String> cut;

		public Paste() {
			super("paste");
		}

		@Override
		public Gesture gesture() {
			return new Gesture.Paste(text(text), text(target), where(where), texts(ties), texts(cut));
		}
	}
}
