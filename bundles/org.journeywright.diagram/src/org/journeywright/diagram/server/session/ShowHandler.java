package org.journeywright.diagram.server.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.diagram.server.page.DrawingJson;
import org.journeywright.diagram.server.page.Parts;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.inject.Inject;

/** Shows the diagram that a page asks for. */
class ShowHandler extends AbstractActionHandler<RequestModelAction> {

	private static final Pattern WINDOW = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

	@Inject
	private Board board;
	@Inject
	private List<Diagram> diagrams;

	@Override
	protected List<Action> executeAction(RequestModelAction request) {
		Map<String, String> options = request.getOptions();
		DiagramKind kind = DiagramKind.of(options.getOrDefault("diagram", "")).orElse(DiagramKind.JOURNEY_MAP);
		Diagram diagram = diagrams.stream().filter(d -> d.kind() == kind).findFirst().orElse(diagrams.get(0));
		Settings settings = settings(options.getOrDefault("settings", ""));
		Sight sight = board.ask(model -> Sight.of(board.host().service(), diagram, options.getOrDefault("subject", ""), settings));
		int revision = board.show(sight);
		Parts parts = parts(sight.drawing(), options.getOrDefault("window", ""));
		board.tellNote();
		JsonObject root = DrawingJson.root(sight.drawing(), parts.first(), diagram.tools(), board.host().isReadOnly());
		root.getAsJsonObject("args").addProperty(Board.REVISION, revision);
		return listOf(new Told.Shown(root, request.getRequestId()), new Internal.Rest(parts.rest()), new Internal.Analysed());
	}

	private static Parts parts(Drawing drawing, String window) {
		Matcher size = WINDOW.matcher(window);
		return size.matches() ? Parts.of(drawing, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))) : new Parts(drawing.figures(), List.of());
	}

	/** What a page has kept; whatever else it sends counts as nothing chosen. */
	private static Settings settings(String json) {
		Map<String, String> values = new HashMap<>();
		try {
			if (JsonParser.parseString(json) instanceof JsonObject object) {
				object.asMap().forEach((name, value) -> {
					if (value.isJsonPrimitive()) {
						values.put(name, value.getAsString());
					}
				});
			}
		} catch (JsonSyntaxException e) {
			return Settings.USUAL;
		}
		return new Settings(values);
	}
}
