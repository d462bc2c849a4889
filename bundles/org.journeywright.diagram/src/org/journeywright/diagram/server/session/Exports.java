package org.journeywright.diagram.server.session;

import java.util.Base64;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.export.ExportFormat;
import org.journeywright.diagram.export.ExportRefusedException;
import org.journeywright.diagram.export.ExportWish;
import org.journeywright.diagram.export.Exported;
import org.journeywright.diagram.export.FileName;
import org.journeywright.diagram.export.Pages;
import org.journeywright.diagram.export.Paper;
import org.journeywright.diagram.server.action.Asked;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.edit.EditRefusedException;

/** Makes files of drawings for a page to keep. */
final class Exports {

	private Exports() {
	}

	/** What the page is told: the file, and what could not be drawn in it. */
	static List<Action> of(Drawing drawing, Asked.Export asked, java.util.Optional<java.time.LocalDate> date) {
		ExportFormat format = ExportFormat.of(asked.format()).orElseThrow(() -> new EditRefusedException("A drawing cannot be kept as “" + asked.format() + "”. Choose SVG, PDF or PNG."));
		try {
			Exported made = wish(format, asked).export(drawing, date);
			Told.Exported file = new Told.Exported(FileName.of(drawing.kind(), drawing.title()) + "." + format.word(), format.mime(), Base64.getEncoder().encodeToString(made.content()));
			return made.warnings().isEmpty() ? List.of(file) : List.of(file, new MessageAction(Severity.WARNING, String.join(" ", made.warnings())));
		} catch (ExportRefusedException refused) {
			throw new EditRefusedException(refused.getMessage());
		}
	}

	private static ExportWish wish(ExportFormat format, Asked.Export asked) {
		ExportWish usual = ExportWish.usual(format, asked.isDark() ? Theme.DARK : Theme.LIGHT);
		Pages pages = asked.paper().flatMap(Paper::of).<Pages>map(Pages.Fitted::new).orElse(usual.pages());
		return new ExportWish(format, usual.theme(), pages, asked.scale(), usual.letters());
	}
}
