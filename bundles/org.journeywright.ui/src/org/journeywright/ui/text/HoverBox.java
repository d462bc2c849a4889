package org.journeywright.ui.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.journeywright.ui.look.Token;

/** The box that explains words, with a line and some air around them. */
final class HoverBox extends DefaultInformationControl {

	private static final int SIDES = 8;
	private static final int EDGES = 6;
	private static final int LINE = 1;

	private HoverBox(Shell parent, String hint) {
		super(parent, hint);
	}

	/** A box that goes away with the pointer. */
	static HoverBox passing(Shell parent) {
		return new HoverBox(parent, hint());
	}

	/** A box that stays until it is closed. */
	static HoverBox staying(Shell parent) {
		return new HoverBox(parent, "Esc: close");
	}

	@Override
	protected void createContent(Composite parent) {
		super.createContent(parent);
		if (parent.getLayout() instanceof FillLayout layout) {
			layout.marginWidth = LINE;
			layout.marginHeight = LINE;
		}
		parent.addListener(SWT.Paint, e -> {
			e.gc.setForeground(Token.LINE.color());
			e.gc.drawRectangle(0, 0, parent.getSize().x - 1, parent.getSize().y - 1);
		});
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText text) {
				text.setMargins(SIDES, EDGES, SIDES, EDGES);
			}
		}
	}

	@Override
	public Rectangle computeTrim() {
		Rectangle trim = super.computeTrim();
		return new Rectangle(trim.x - SIDES - LINE, trim.y - EDGES - LINE, trim.width + 2 * (SIDES + LINE), trim.height + 2 * (EDGES + LINE));
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
