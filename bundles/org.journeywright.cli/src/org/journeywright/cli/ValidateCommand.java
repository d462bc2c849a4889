package org.journeywright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.generator.course.WholeOutput;
import org.journeywright.generator.report.ValidationOutput;
import org.journeywright.generator.report.Notice;
import org.journeywright.language.load.Doubts;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.model.ModelPackage;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether a model can be understood and does not contradict itself. */
@Command(name = "validate", sortOptions = false, description = "Checks that the model can be understood and does not contradict itself.")
final class ValidateCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private ModelArgument model;

	@ArgGroup
	private Format format;

	@Option(names = "--out", paramLabel = "DIR", description = "Also write validation.json and validation.sarif to this folder.")
	private Path out;

	private boolean empty;

	/** What is printed instead of lines for people. */
	static final class Format {
		@Option(names = "--json", description = "Print the result as JSON.")
		private boolean json;
		@Option(names = "--sarif", description = "Print the result as SARIF 2.1.0, for code scanning tools.")
		private boolean sarif;
	}

	ValidateCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		List<Notice> notices = notices();
		if (out != null) {
			WholeOutput.writeFile(out.resolve("validation.json"), ValidationOutput.json(notices).getBytes(StandardCharsets.UTF_8));
			WholeOutput.writeFile(out.resolve("validation.sarif"), ValidationOutput.sarif(notices).getBytes(StandardCharsets.UTF_8));
		}
		print(notices);
		return notices.stream().anyMatch(Notice::isError) ? Exit.ERRORS : Exit.OK;
	}

	private List<Notice> notices() {
		try (ProgressBar progress = console.progress()) {
			LoadedModel loaded = model.load(progress);
			empty = EmptyModel.is(loaded);
			Analysis analysis = ModelArgument.analyse(model.view(loaded), loaded, progress);
			Doubts doubts = Doubts.of(loaded);
			return Stream.concat(loaded.problems().stream().map(p -> new Notice(true, p.code(), Optional.of(p.location()), p.message(), Optional.empty())),
					analysis.findings().stream().filter(f -> f.rule().kind() == GapKind.MODEL && isCertain(f, doubts)).map(ValidateCommand::notice)).sorted().toList();
		}
	}

	/** A name stands where it stands; anything else may be the doing of a mistake that has been told already. */
	private static boolean isCertain(Finding finding, Doubts doubts) {
		return finding.feature().filter(ModelPackage.Literals.NAMED_ELEMENT__NAME::equals).isPresent() || !doubts.about(finding.element());
	}

	private static Notice notice(Finding finding) {
		return new Notice(finding.severity() == GapSeverity.ERROR, finding.rule().code(), finding.location(), finding.message() + " " + finding.nextStep(),
				Optional.of(finding.rule()));
	}

	private void print(List<Notice> notices) {
		if (format != null && format.json) {
			console.out().print(ValidationOutput.json(notices));
		} else if (format != null && format.sarif) {
			console.out().print(ValidationOutput.sarif(notices));
		} else {
			notices.forEach(n -> console.say(n.toString()));
			console.say(summary(notices));
		}
	}

	private String summary(List<Notice> notices) {
		long errors = notices.stream().filter(Notice::isError).count();
		long warnings = notices.size() - errors;
		return notices.isEmpty() && empty ? EmptyModel.ADVICE : notices.isEmpty() ? "The model is understood and does not contradict itself. See what is missing with: journeywright gaps"
				: Plural.of(errors, "error") + ", " + Plural.of(warnings, "warning") + ".";
	}
}
