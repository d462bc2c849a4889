package org.journeywright.ui.coverage;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.gaps.EditOutcome;
import org.journeywright.ui.session.OpenModel;

/** The name of a new element, chosen so that what is typed takes its place. Enter, Tab and Esc end that; then the one reference to the new element follows. */
final class NameFirst {

	private final OpenModel model;
	private final EditOutcome outcome;
	private final Made made;
	private final LinkedPosition name;
	private final String before;

	private NameFirst(OpenModel model, EditOutcome outcome, Made made, LinkedPosition name) throws BadLocationException {
		this.model = model;
		this.outcome = outcome;
		this.made = made;
		this.name = name;
		this.before = name.getContent();
	}

	/** Chooses the name that stands at a place; {@code outcome} says why the reference cannot follow it. */
	static void begin(OpenModel model, EditOutcome outcome, ITextEditor editor, SourceLocation place, Made made) {
		if (editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer) {
			try {
				begin(model, outcome, viewer, place, made);
			} catch (BadLocationException e) {
				// The text has changed since, as Undo does: there is nothing to name any more.
				return;
			}
		}
	}

	private static void begin(OpenModel model, EditOutcome outcome, ITextViewer viewer, SourceLocation place, Made made) throws BadLocationException {
		IDocument document = viewer.getDocument();
		int quotes = document.getChar(place.offset()) == '"' ? 1 : 0;
		LinkedPosition name = new LinkedPosition(document, place.offset() + quotes, place.length() - 2 * quotes, 0);
		LinkedPositionGroup group = new LinkedPositionGroup();
		group.addPosition(name);
		LinkedModeModel linked = new LinkedModeModel();
		linked.addGroup(group);
		NameFirst naming = new NameFirst(model, outcome, made, name);
		linked.addLinkingListener(naming.new Ended());
		linked.forceInstall();
		LinkedModeUI ui = new LinkedModeUI(linked, viewer);
		ui.setCyclingMode(LinkedModeUI.CYCLE_NEVER);
		ui.setExitPolicy((of, event, offset, length) -> naming.exit(viewer, event));
		ui.enter();
		viewer.setSelectedRange(name.getOffset(), name.getLength());
	}

	private ExitFlags exit(ITextViewer viewer, VerifyEvent event) {
		if (event.character != SWT.TAB && event.character != SWT.CR) {
			return null;
		}
		viewer.setSelectedRange(name.getOffset() + name.getLength(), 0);
		return new ExitFlags(ILinkedModeListener.NONE, false);
	}

	/** The reference says what the name says now. */
	private void follow() {
		try {
			String after = name.getContent();
			made.tiedFrom().filter(owner -> !after.equals(before)).ifPresent(owner -> outcome.follow(model.edit("Rename", (live, editor) -> renamed(live, owner, after))));
		} catch (BadLocationException e) {
			// The name is gone, as after Undo: nothing follows it.
			return;
		}
	}

	private TextEdits renamed(LiveModel live, String owner, String after) {
		EObject from = Additions.find(live, owner);
		ICompositeNode node = NodeModelUtils.findActualNodeFor(from);
		String reference = '"' + before + '"';
		int at = live.fileOf(from).flatMap(live::text).map(t -> t.lastIndexOf(reference, node.getTotalEndOffset())).orElse(-1);
		if (at < node.getOffset()) {
			throw new EditRefusedException("The reference to “" + before + "” has been changed already.");
		}
		return TextEdits.of(from.eResource().getURI().toString(), List.of(new TextEdit(at + 1, before.length(), after)));
	}

	/** Hears when the name is chosen no more. */
	private final class Ended implements ILinkedModeListener {

		@Override
		public void left(LinkedModeModel linked, int flags) {
			follow();
		}

		@Override
		public void suspend(LinkedModeModel linked) {
			// It goes on later.
		}

		@Override
		public void resume(LinkedModeModel linked, int flags) {
			// It ends later.
		}
	}
}
