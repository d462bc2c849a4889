package org.journeywright.diagram.server.session;

import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.model.Elements;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Lists the diagrams that a model has. */
final class Contents {

	private Contents() {
	}

	/** On the model's thread. */
	static Told.Contents of(ModelService service, List<Diagram> diagrams) {
		ModelView view = service.view();
		JsonArray list = new JsonArray();
		for (Diagram diagram : diagrams) {
			JsonObject json = new JsonObject();
			json.addProperty("kind", diagram.kind().word());
			json.addProperty("label", diagram.kind().label());
			JsonArray subjects = new JsonArray();
			diagram.subjects(view).forEach(subject -> {
				JsonObject one = new JsonObject();
				one.addProperty("subject", subject.identity());
				one.addProperty("label", subject.label());
				subjects.add(one);
			});
			json.add("subjects", subjects);
			list.add(json);
		}
		String title = view.organisation().map(Elements::label).orElse(service.root().getFileName().toString());
		return new Told.Contents(title, view.date().map(Days::spelt).orElse(""), list);
	}
}
