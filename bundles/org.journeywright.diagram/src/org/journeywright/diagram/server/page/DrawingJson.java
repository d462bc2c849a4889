package org.journeywright.diagram.server.page;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.Diagram.Tool;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Drawings as pages read them: the schema of a graphical model, with marks as short arrays, since there are many. */
public final class DrawingJson {

	private DrawingJson() {
	}

	/**
	 * A drawing to begin with.
	 *
	 * @param first
	 *            the outermost figures that are sent at once; where they are not all, the order of all is told
	 */
	public static JsonObject root(Drawing drawing, List<Figure> first, List<Tool> tools, boolean isReadOnly) {
		JsonObject root = new JsonObject();
		root.addProperty("id", "drawing");
		root.addProperty("type", "drawing");
		JsonObject args = args(drawing, tools, isReadOnly);
		args.add("icons", icons());
		root.add("args", args);
		if (first.size() < drawing.figures().size()) {
			JsonArray order = new JsonArray();
			drawing.figures().forEach(f -> order.add(f.id()));
			root.add("order", order);
		}
		root.add("children", figures(first));
		return root;
	}

	/** What is said of a drawing as a whole. */
	public static JsonObject args(Drawing drawing, List<Tool> tools, boolean isReadOnly) {
		JsonObject args = new JsonObject();
		args.addProperty("kind", drawing.kind().word());
		args.addProperty("title", drawing.title());
		args.addProperty("subtitle", drawing.subtitle());
		args.addProperty("width", drawing.width());
		args.addProperty("height", drawing.height());
		args.addProperty("hint", drawing.hint());
		args.addProperty("readOnly", isReadOnly);
		JsonArray legend = new JsonArray();
		drawing.legend().forEach(key -> legend.add(key(key)));
		args.add("legend", legend);
		JsonArray choices = new JsonArray();
		drawing.choices().forEach(choice -> choices.add(choice(choice)));
		args.add("choices", choices);
		JsonArray made = new JsonArray();
		tools.forEach(tool -> made.add(tool(tool)));
		args.add("tools", made);
		return args;
	}

	private static JsonObject key(Key key) {
		JsonObject json = new JsonObject();
		json.add("marks", marks(key.marks()));
		json.addProperty("meaning", key.meaning());
		return json;
	}

	private static JsonObject choice(Choice choice) {
		JsonObject json = new JsonObject();
		json.addProperty("setting", choice.setting());
		json.addProperty("label", choice.label());
		json.addProperty("many", choice.many());
		JsonArray options = new JsonArray();
		choice.options().forEach(option -> {
			JsonObject one = new JsonObject();
			one.addProperty("value", option.value());
			one.addProperty("label", option.label());
			one.addProperty("chosen", option.chosen());
			options.add(one);
		});
		json.add("options", options);
		return json;
	}

	private static JsonObject tool(Tool tool) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", tool.kind());
		json.addProperty("label", tool.label());
		json.addProperty("isLink", tool.isLink());
		json.addProperty("hint", tool.hint());
		return json;
	}

	private static JsonObject icons() {
		JsonObject icons = new JsonObject();
		for (Icon icon : Icon.values()) {
			JsonArray drawn = new JsonArray();
			drawn.add(icon.path());
			drawn.add(icon.isFilled());
			icons.add(icon.token(), drawn);
		}
		return icons;
	}

	/** Figures with what is on them. */
	public static JsonArray figures(List<Figure> figures) {
		JsonArray json = new JsonArray(figures.size());
		figures.forEach(figure -> json.add(figure(figure)));
		return json;
	}

	/** A figure with what is on it. */
	public static JsonObject figure(Figure figure) {
		JsonObject json = new JsonObject();
		json.addProperty("id", figure.id());
		json.addProperty("type", "figure");
		json.add("position", pair("x", figure.x(), "y", figure.y()));
		json.add("size", pair("width", figure.width(), "height", figure.height()));
		json.add("args", argsOf(figure));
		if (!figure.inner().isEmpty()) {
			json.add("children", figures(figure.inner()));
		}
		return json;
	}

	private static JsonObject pair(String first, double one, String second, double other) {
		JsonObject pair = new JsonObject();
		pair.addProperty(first, one);
		pair.addProperty(second, other);
		return pair;
	}

	private static JsonObject argsOf(Figure figure) {
		JsonObject args = new JsonObject();
		args.addProperty("k", figure.kind());
		figure.about().ifPresent(about -> args.addProperty("a", about));
		args.add("m", marks(figure.marks()));
		if (figure.pin() != Figure.Pin.NONE) {
			args.addProperty("p", word(figure.pin()));
		}
		text(args, "n", figure.telling().name());
		text(args, "t", figure.telling().tip());
		figure.ends().ifPresent(ends -> {
			JsonArray both = new JsonArray(2);
			both.add(ends.from());
			both.add(ends.to());
			args.add("e", both);
		});
		WaysJson.of(figure.ways()).ifPresent(ways -> args.add("w", ways));
		return args;
	}

	static void text(JsonObject json, String name, String text) {
		if (!text.isEmpty()) {
			json.addProperty(name, text);
		}
	}

	static String word(Enum<?> value) {
		return value.name().toLowerCase(java.util.Locale.ROOT);
	}

	private static JsonArray marks(List<Mark> marks) {
		JsonArray json = new JsonArray(marks.size());
		marks.forEach(mark -> json.add(mark(mark)));
		return json;
	}

	private static JsonArray mark(Mark mark) {
		return switch (mark) {
			case Mark.Box box -> stroked(array("b", box.x(), box.y(), box.width(), box.height(), box.radius()), box.fill(), box.stroke());
			case Mark.Dot dot -> stroked(array("d", dot.x(), dot.y(), dot.radius()), dot.fill(), dot.stroke());
			case Mark.Shape shape -> {
				JsonArray json = array("s");
				json.add(shape.path());
				yield stroked(json, shape.fill(), shape.stroke());
			}
			case Mark.Words words -> {
				JsonArray json = array("w", words.x(), words.y());
				json.add(words.text());
				json.add(words.style().token());
				json.add(words.paint().token());
				Optional.of(words.anchor()).filter(a -> a != Anchor.START).ifPresent(a -> json.add(word(a)));
				yield json;
			}
			case Mark.Sign sign -> {
				JsonArray json = array("i");
				json.add(sign.icon().token());
				json.add(number(sign.x()));
				json.add(number(sign.y()));
				json.add(number(sign.size()));
				json.add(sign.paint().token());
				yield json;
			}
		};
	}

	private static JsonArray array(String kind, double... numbers) {
		JsonArray json = new JsonArray();
		json.add(kind);
		for (double number : numbers) {
			json.add(number(number));
		}
		return json;
	}

	/** A tenth of a pixel is finer than anybody sees, and keeps messages short. */
	private static Number number(double value) {
		double rounded = Math.round(value * 10) / 10.0;
		return rounded == (int) rounded ? (Number) (int) rounded : (Number) rounded;
	}

	private static JsonArray stroked(JsonArray json, Paint fill, Stroke stroke) {
		json.add(fill.token());
		if (stroke.paint() != Paint.NONE) {
			json.add(stroke.paint().token());
			json.add(number(stroke.width()));
			if (stroke.dash() != Dash.FULL) {
				json.add(word(stroke.dash()));
			}
		}
		return json;
	}
}
