package org.journeywright.generator.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Models to report on, with their analysis. */
record ReportModel(ModelView view, Analysis analysis, List<String> problems) {

	/** Stand-ins for the script and the style sheet of the page. */
	static final ReportFiles FILES = () -> Map.of("report.js", "void 0;".getBytes(StandardCharsets.UTF_8), "report.css", "p{color:red}".getBytes(StandardCharsets.UTF_8));

	/** Texts that would do harm, or break the page, if they were taken for anything but text. */
	static final List<String> HOSTILE = List.of("<script>window.hacked = true</script>", "\"><img src=x onerror=\"window.hacked = true\">", "\" onmouseover=\"window.hacked=true",
			"</script><script>window.hacked = true</script>", "</style><style>*{display:none}</style>", "<!--<script>", "${window.hacked=true} #{7*7} <#assign x=1>${7*7}",
			"{{constructor.constructor('window.hacked=true')()}}", "javascript:window.hacked=true", "\u202Egnp.exe \u2066 abc \u2069 \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD",
			"👩🏽\u200D🚒 🏳️\u200D🌈 e\u0301\u0323 \u2028 line \u2029 paragraph", "=cmd|' /C calc'!A0  ../../x  %00  &lt;b&gt;", "{a|rich} text {b}", "W".repeat(10_000),
			"line\n\nbreak\ttab");

	/** A model in text form. */
	static ReportModel of(String... texts) {
		try {
			Path folder = Files.createTempDirectory("journeywright-test");
			Path file = Files.writeString(folder.resolve("model.journey"), String.join("\n", texts));
			ReportModel model = load(folder);
			Files.delete(file);
			Files.delete(folder);
			return model;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The example model that uses every concept. */
	static ReportModel lumen() {
		return example("lumen");
	}

	/** An example model that ships with the product. */
	static ReportModel example(String name) {
		return load(Path.of("../org.journeywright.examples/models", name));
	}

	/** The example model with a hostile text in place of every text, names included. */
	static ReportModel hostile() {
		LoadedModel loaded = read(Path.of("../org.journeywright.examples/models/lumen"));
		int used = 0;
		for (EObject file : loaded.files()) {
			for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext();) {
				used = poison(all.next(), used);
			}
		}
		ModelView view = ModelView.of(loaded.files());
		return new ReportModel(view, Analysis.of(view, loaded.locations()), HOSTILE);
	}

	/** As many touchpoints as wanted, in journeys of fifty, every second one a moment of truth, and nothing else. */
	static ReportModel large(int touchpoints) {
		JourneyModel file = ModelFactory.eINSTANCE.createJourneyModel();
		Stage stage = null;
		for (int i = 0; i < touchpoints; i++) {
			stage = i % 50 == 0 ? stage(file, i / 50) : stage;
			Touchpoint touchpoint = ModelFactory.eINSTANCE.createTouchpoint();
			touchpoint.setName("Moment" + i);
			touchpoint.setMomentOfTruth(i % 2 == 0);
			stage.getTouchpoints().add(touchpoint);
		}
		return of(List.of(file));
	}

	/** The page of this model. */
	String page() {
		try {
			return new String(ReportTemplate.fill(new PageBuilder(view, analysis).build(problems), FILES.read()), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Stage stage(JourneyModel file, int number) {
		Journey journey = ModelFactory.eINSTANCE.createJourney();
		journey.setName("Journey" + number);
		journey.setKind(JourneyKind.AS_IS);
		Stage stage = ModelFactory.eINSTANCE.createStage();
		stage.setName("Use");
		journey.getStages().add(stage);
		file.getElements().add(journey);
		return stage;
	}

	private static ReportModel of(List<JourneyModel> files) {
		ModelView view = ModelView.of(files);
		return new ReportModel(view, Analysis.of(view, (element, feature) -> java.util.Optional.empty()), List.of());
	}

	private static ReportModel load(Path folder) {
		LoadedModel loaded = read(folder);
		ModelView view = ModelView.of(loaded.files());
		return new ReportModel(view, Analysis.of(view, loaded.locations()), loaded.problems().stream().map(Object::toString).toList());
	}

	private static LoadedModel read(Path folder) {
		try {
			return ModelLoader.standalone().load(folder, Progress.NONE);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@SuppressWarnings("unchecked")
	private static int poison(EObject element, int from) {
		int used = from;
		for (EAttribute text : element.eClass().getEAllAttributes()) {
			if (text.getEAttributeType() != EcorePackage.Literals.ESTRING || element instanceof RuleSetting && text.getName().equals("code") || !element.eIsSet(text)) {
				continue;
			}
			if (text.isMany()) {
				List<String> texts = (List<String>) element.eGet(text);
				for (int i = 0; i < texts.size(); i++) {
					texts.set(i, HOSTILE.get(used++ % HOSTILE.size()) + " " + used);
				}
			} else {
				element.eSet(text, HOSTILE.get(used++ % HOSTILE.size()) + " " + used);
			}
		}
		return used;
	}
}
