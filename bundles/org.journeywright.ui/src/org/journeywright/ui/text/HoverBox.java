package org.journeywright.ui.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** The box that explains words, with some air around its own. */
final class HoverBox extends DefaultInformationControl {

	private static final int SIDES = 8;
	private static final int EDGES = 6;

	HoverBox(Shell parent) {
		super(parent, hint());
	}

	@Override
	protected void createContent(Composite parent) {
		super.createContent(parent);
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText text) {
				text.setMargins(SIDES, EDGES, SIDES, EDGES);
			}
		}
	}

	@Override
	public Rectangle computeTrim() {
		Rectangle trim = super.computeTrim();
		return new Rectangle(trim.x - SIDES, trim.y - EDGES, trim.width + 2 * SIDES, trim.height + 2 * EDGES);
	}

	/** What the keys do, as in "F4: keep open   Ctrl+.: quick fix". */
	private static String hint() {
		return Stream.of(key(ITextEditorActionDefinitionIds.SHOW_INFORMATION, "keep open"), key(ITextEditorActionDefinitionIds.QUICK_ASSIST, "quick fix")).filter(s -> !s.isEmpty())
				.collect(Collectors.joining("   "));
	}

	private static String key(String command, String does) {
		String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
		return key == null ? "" : key + ": " + does;
	}
}
