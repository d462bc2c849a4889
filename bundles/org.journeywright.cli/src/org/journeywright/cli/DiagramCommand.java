package org.journeywright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.export.Exported;
import org.journeywright.diagram.export.ExportRefusedException;
import org.journeywright.diagram.export.ExportWish;
import org.journeywright.diagram.gap.GapSigns;
import org.journeywright.generator.course.Mark;
import org.journeywright.generator.course.Outputs;
import org.journeywright.language.load.LoadedModel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Draws a model and keeps the drawings as files. */
@Command(name = "diagram", sortOptions = false, description = {"Draws the model: journey maps, service blueprints, scenario flows, the strategy.",
		"Without further words, every diagram is written as SVG, with its title, the date of the model and its legend."})
final class DiagramCommand implements Callable<Integer> {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private final Console console;
	private final List<Kept> kept = new ArrayList<>();

	@Mixin
	private ModelArgument model;
	@Mixin
	private OutOption out;
	@Mixin
	private DiagramOptions wanted;
	@Mixin
	private PictureOptions pictures;

	/** A drawing that has become a file. */
	private record Kept(String file, Drawn drawn, List<String> warnings) {
	}

	DiagramCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<ExportWish> wishes = pictures.wishes();
		LoadedModel loaded;
		List<Drawn> drawn;
		List<Path> written;
		try (ProgressBar progress = console.progress()) {
			loaded = model.load(progress);
			ModelView view = model.view(loaded);
			drawn = withGaps(wanted.draw(view, progress), view, loaded, progress);
			written = write(drawn.stream().filter(Drawn::showsSomething).toList(), wishes, view, progress);
		}
		LeftOut.tell(console, loaded);
		print(drawn, written, EmptyModel.is(loaded));
		return loaded.problems().isEmpty() ? Exit.OK : Exit.ERRORS;
	}

	private List<Drawn> withGaps(List<Drawn> drawn, ModelView view, LoadedModel loaded, ProgressBar progress) {
		if (!pictures.hasGaps()) {
			return drawn;
		}
		List<Finding> findings = ModelArgument.analyse(view, loaded, progress).findings();
		return drawn.stream().map(d -> d.showsSomething() ? d.as(GapSigns.on(d.drawing(), findings)) : d).toList();
	}

	private List<Path> write(List<Drawn> drawn, List<ExportWish> wishes, ModelView view, ProgressBar progress) throws IOException {
		Outputs outputs = new Outputs(out.folder());
		int done = 0;
		for (Drawn one : drawn) {
			for (ExportWish wish : wishes) {
				progress.report("Writing " + one.drawing().title(), done++, drawn.size() * wishes.size());
				String name = one.name() + "." + wish.format().word();
				Exported file = export(one, wish, view);
				outputs.file(name, file.content(), new Mark.Words(wish.format().mark()));
				kept.add(new Kept(name, one, file.warnings()));
			}
		}
		return drawn.isEmpty() ? List.of() : outputs.write();
	}

	private static Exported export(Drawn drawn, ExportWish wish, ModelView view) {
		try {
			return wish.export(drawn.drawing(), view.date());
		} catch (ExportRefusedException refused) {
			throw new CommandFailed(refused.getMessage() + " Nothing was written.");
		}
	}

	private void print(List<Drawn> drawn, List<Path> written, boolean isEmpty) {
		kept.stream().filter(k -> !k.warnings().isEmpty()).forEach(k -> console.complain(k.file() + ": " + String.join(" ", k.warnings())));
		List<Drawn> leftOut = drawn.stream().filter(d -> !d.showsSomething()).toList();
		if (out.json()) {
			console.out().println(GSON.toJson(new Result(written(written), leftOut.stream().map(Drawn::entry).toList())));
			return;
		}
		for (int i = 0; i < written.size(); i++) {
			console.say("Wrote " + written.get(i) + "  " + kept.get(i).drawn().what());
		}
		if (isEmpty) {
			console.say(EmptyModel.ADVICE);
		} else {
			leftOut.forEach(d -> console.say("Not drawn: " + d.what() + ". " + d.drawing().hint()));
		}
	}

	private List<Map<String, Object>> written(List<Path> paths) {
		List<Map<String, Object>> entries = new ArrayList<>();
		for (int i = 0; i < paths.size(); i++) {
			Map<String, Object> entry = kept.get(i).drawn().entry();
			entry.put("path", paths.get(i).toString());
			entry.put("warnings", kept.get(i).warnings());
			entries.add(entry);
		}
		return entries;
	}

	/** What is printed for programs. */
	private record Result(List<Map<String, Object>> written, List<Map<String, Object>> notDrawn) {
	}
}
