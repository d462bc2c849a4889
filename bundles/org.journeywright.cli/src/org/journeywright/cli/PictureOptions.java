package org.journeywright.cli;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.export.ExportFormat;
import org.journeywright.diagram.export.ExportWish;
import org.journeywright.diagram.export.Pages;
import org.journeywright.diagram.export.Pages.Fitted;
import org.journeywright.diagram.export.Pages.Own;
import org.journeywright.diagram.export.Pages.Tiled;
import org.journeywright.diagram.export.Paper;
import org.journeywright.diagram.export.SvgWriter.Letters;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** In which files a command keeps drawings. */
final class PictureOptions {

	@Spec(Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "svg", description = "svg, pdf or png, or several joined by commas (default: ${DEFAULT-VALUE}).")
	private List<ExportFormat> formats;

	@Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", description = "light or dark (default: ${DEFAULT-VALUE}).")
	private Theme theme;

	@Option(names = "--paper", paramLabel = "PAPER", description = "PDF: A4, A3, A2, A1, A0, Letter or Tabloid, across or upright by itself; own is a page as large as the drawing (default: own).")
	private Pages paper;

	@Option(names = "--tiles", description = "PDF: full size on as many pages of the paper as it takes (A4 unless --paper says otherwise), to be glued together.")
	private boolean tiles;

	@Option(names = "--scale", paramLabel = "NUMBER", description = "PNG: points for each unit of the drawing, as in 1 or 3.5 (default: 2). With --tiles: times full size (default: 1).")
	private Double scale;

	@Option(names = "--no-typeface", description = "SVG: leave the typeface out, for small files; they then show in the typeface of the reader.")
	private boolean isWithoutTypeface;

	@Option(names = "--gaps", description = "Put the signs of gaps beside what they belong to, and name them in the legend.")
	private boolean hasGaps;

	/** Whether the signs of gaps go onto the drawings. */
	boolean hasGaps() {
		return hasGaps;
	}

	/**
	 * How each drawing is to be kept, one wish for each format.
	 *
	 * @throws ParameterException
	 *             if options do not go together
	 */
	List<ExportWish> wishes() {
		refuse(!formats.contains(ExportFormat.PDF) && (paper != null || tiles), "Only PDF has pages of paper; add --format pdf.");
		refuse(scale != null && !formats.contains(ExportFormat.PNG) && !tiles, "Only PNG and tiles have a scale; add --format png, or --format pdf --tiles.");
		refuse(tiles && paper instanceof Own, "With --paper own there is one page alone; leave --tiles out, or name a paper as in --paper A4.");
		Letters letters = isWithoutTypeface ? Letters.OF_THE_READER : Letters.EMBEDDED;
		double points = Optional.ofNullable(scale).orElse(ExportWish.USUAL_SCALE);
		return formats.stream().distinct().map(format -> new ExportWish(format, theme, pages(), points, letters)).toList();
	}

	private void refuse(boolean isWrong, String message) {
		if (isWrong) {
			throw new ParameterException(command.commandLine(), message);
		}
	}

	private Pages pages() {
		Pages chosen = Optional.ofNullable(paper).orElseGet(() -> tiles ? new Fitted(Paper.A4) : new Own());
		return tiles && chosen instanceof Fitted fitted ? new Tiled(fitted.paper(), Optional.ofNullable(scale).orElse(1.0)) : chosen;
	}
}
