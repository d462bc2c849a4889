package org.journeywright.diagram.server.action;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ResponseAction;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a page is told. The fields are the message. */
@SuppressWarnings("unused")
public abstract class Told extends Action {

	Told(String word) {
		super("journeywright/" + word);
	}

	/** The whole drawing, as the answer to the request for it. */
	public static final class Shown extends ResponseAction {
		private final JsonObject newRoot;

		public Shown(JsonObject newRoot, String request) {
			super("setModel");
			this.newRoot = newRoot;
			setResponseId(request);
		}
	}

	/** That the drawing that was asked for cannot be made. */
	public static final class Undrawn extends Told {
		private final String message = "This diagram could not be drawn, and nothing was changed. Try again; if that does not help, open another diagram, and look into the log of Journeywright for what went wrong.";

		public Undrawn() {
			super("undrawn");
		}
	}

	/** A further part of a drawing whose first part has been shown. */
	public static final class More extends Told {
		private final JsonArray put;

		public More(JsonArray put) {
			super("more");
			this.put = put;
		}
	}

	/** What is to be drawn anew. */
	public static final class Changed extends Told {
		private final JsonObject args;
		private final List<String> order;
		private final JsonArray put;

		public Changed(JsonObject args, List<String> order, JsonArray put) {
			super("changed");
			this.args = args;
			this.order = order;
			this.put = put;
		}
	}

	/** What Undo and Redo would do next; empty where there is nothing. */
	public static final class History extends Told {
		private final String undo;
		private final String redo;

		public History(String undo, String redo) {
			super("history");
			this.undo = undo;
			this.redo = redo;
		}
	}

	/** Which figures light up; none where all stand forward. */
	public static final class Lit extends Told {
		private final List<String> figures;

		public Lit(List<String> figures) {
			super("lit");
			this.figures = figures;
		}
	}

	/** That what the diagram is of goes by another identity from now on, as after it got another name. */
	public static final class Renamed extends Told {
		private final String subject;

		public Renamed(String subject) {
			super("renamed");
			this.subject = subject;
		}
	}

	/** That a figure is to be brought into sight. */
	public static final class Reveal extends Told {
		private final String figure;

		public Reveal(String figure) {
			super("reveal");
			this.figure = figure;
		}
	}

	/** The gaps of what is drawn. */
	public static final class Gaps extends Told {
		private final JsonObject counts;
		private final JsonArray markers;

		public Gaps(JsonObject counts, JsonArray markers) {
			super("gaps");
			this.counts = counts;
			this.markers = markers;
		}
	}

	/** A question that comes before an edit. */
	public static final class Ask extends Told {
		private final int number;
		private final String question;
		private final String agree;
		private final JsonElement again;

		public Ask(int number, String question, String agree, JsonElement again) {
			super("ask");
			this.number = number;
			this.question = question;
			this.agree = agree;
			this.again = again;
		}
	}

	/** What has become of something that the page has given a number. */
	public static final class Answered extends Told {
		private final int number;
		private final boolean isDone;
		private final String label;
		private final String message;

		public Answered(int number, boolean isDone, String label, String message) {
			super("answered");
			this.number = number;
			this.isDone = isDone;
			this.label = label;
			this.message = message;
		}
	}

	/** What was copied. */
	public static final class Copied extends Told {
		private final int number;
		private final String text;
		private final List<String> ties;

		public Copied(int number, String text, List<String> ties) {
			super("copied");
			this.number = number;
			this.text = text;
			this.ties = ties;
		}
	}

	/** A file to keep. */
	public static final class Exported extends Told {
		private final String name;
		private final String mime;
		private final String base64;

		public Exported(String name, String mime, String base64) {
			super("exported");
			this.name = name;
			this.mime = mime;
			this.base64 = base64;
		}
	}

	/** Which diagrams there are. */
	public static final class Contents extends Told {
		private final String title;
		private final String date;
		private final JsonArray diagrams;

		public Contents(String title, String date, JsonArray diagrams) {
			super("contents");
			this.title = title;
			this.date = date;
			this.diagrams = diagrams;
		}
	}

	/** What the things are called that a tool can put somewhere. */
	public static final class Names extends Told {
		private final String tool;
		private final List<String> names;

		public Names(String tool, List<String> names) {
			super("named");
			this.tool = tool;
			this.names = names;
		}
	}
}
