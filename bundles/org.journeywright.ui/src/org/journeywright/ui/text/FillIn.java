package org.journeywright.ui.text;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/** Places of a snippet that are filled in one after the other. Tab goes to the next and, behind the last, on with the text; so do Enter and a brace where there is one place only. */
final class FillIn {

	private final LinkedPosition last;
	private final boolean isOnly;

	private FillIn(LinkedPosition last, boolean isOnly) {
		this.last = last;
		this.isOnly = isOnly;
	}

	/**
	 * Begins at the first place.
	 *
	 * @param start
	 *            where the snippet stands
	 * @return what is to be selected: offset and length
	 */
	static Point begin(ITextViewer viewer, Snippet snippet, int start) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		LinkedPosition last = null;
		int order = 0;
		for (List<Snippet.Place> places : snippet.places().values()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (Snippet.Place place : places) {
				LinkedPosition position = new LinkedPosition(viewer.getDocument(), start + place.offset(), place.length(), order);
				group.addPosition(position);
				last = place == places.get(0) ? position : last;
			}
			order++;
			model.addGroup(group);
		}
		model.forceInstall();
		FillIn filling = new FillIn(last, order == 1);
		LinkedModeUI ui = new LinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		ui.setCyclingMode(LinkedModeUI.CYCLE_NEVER);
		ui.setExitPolicy((of, event, offset, length) -> filling.exit(viewer, event, offset));
		ui.enter();
		return new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
	}

	/** Whether a key ends the filling in; null where the platform decides. */
	private ExitFlags exit(ITextViewer viewer, VerifyEvent event, int offset) {
		if (!isOnly || !last.includes(offset)) {
			return null;
		}
		return switch (event.character) {
			case SWT.TAB -> {
				viewer.setSelectedRange(last.getOffset() + last.getLength(), 0);
				yield new ExitFlags(ILinkedModeListener.NONE, false);
			}
			case SWT.CR, SWT.LF, '{', '}' -> new ExitFlags(ILinkedModeListener.NONE, true);
			default -> null;
		};
	}
}
