package org.journeywright.ui.text;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.journeywright.language.ide.server.Positions;

/** One of the things that can be written at the cursor. Places to fill in are visited with Tab. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3, ICompletionProposalExtension6 {

	private final String label;
	private final String detail;
	private final String documentation;
	private final String filter;
	private final String text;
	private final boolean isSnippet;
	private final int start;
	private final int end;
	private final int asked;
	private Point selection = new Point(0, 0);

	private Proposal(CompletionItem item, String text, int start, int end, int asked) {
		this.label = item.getLabel();
		this.detail = item.getDetail() == null ? "" : item.getDetail();
		this.documentation = item.getDocumentation() == null ? "" : item.getDocumentation().isRight() ? item.getDocumentation().getRight().getValue() : item.getDocumentation().getLeft();
		this.filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
		this.isSnippet = item.getInsertTextFormat() == InsertTextFormat.Snippet;
		this.text = text;
		this.start = start;
		this.end = end;
		this.asked = asked;
	}

	/** A proposal of the language server, asked for at an offset. */
	static Proposal of(CompletionItem item, Positions positions, int asked) {
		if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			TextEdit edit = item.getTextEdit().getLeft();
			return new Proposal(item, edit.getNewText(), positions.offset(edit.getRange().getStart()), positions.offset(edit.getRange().getEnd()), asked);
		}
		return new Proposal(item, item.getInsertText() == null ? item.getLabel() : item.getInsertText(), asked, asked, asked);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		try {
			Snippet snippet = isSnippet ? Snippet.of(text, indent(document)) : new Snippet(text, java.util.Map.of(), text.length());
			document.replace(start, end + offset - asked - start, snippet.text());
			selection = new Point(start + snippet.end(), 0);
			if (!snippet.places().isEmpty()) {
				fillIn(viewer, snippet);
			}
		} catch (BadLocationException e) {
			// The text has changed in the meantime: nothing is written rather than something in the wrong place.
			ILog.of(Proposal.class).info("A proposal no longer fits the text.", e);
		}
	}

	private String indent(IDocument document) throws BadLocationException {
		int line = document.getLineOffset(document.getLineOfOffset(start));
		int to = line;
		while (to < start && Character.isWhitespace(document.getChar(to))) {
			to++;
		}
		return document.get(line, to - line);
	}

	private void fillIn(ITextViewer viewer, Snippet snippet) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		int order = 0;
		for (List<Snippet.Place> places : snippet.places().values()) {
			LinkedPositionGroup group = new LinkedPositionGroup();
			for (Snippet.Place place : places) {
				group.addPosition(new LinkedPosition(viewer.getDocument(), start + place.offset(), place.length(), order));
			}
			order++;
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ui = new LinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
		ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
		ui.enter();
		selection = new Point(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = offset < start ? "" : document.get(start, offset - start).replace("\"", "").toLowerCase(Locale.ROOT);
			return matches(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	/** Whether what is typed begins the filter text or any word of it. */
	private boolean matches(String typed) {
		String all = filter.replace("\"", "").toLowerCase(Locale.ROOT);
		return all.startsWith(typed) || all.contains(" " + typed) || all.contains("." + typed) || all.replace(" ", "").startsWith(typed.replace(" ", ""));
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// Nothing is shown in the text before it is chosen.
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// Nothing was shown.
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("Proposals are applied in an editor.");
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return documentation.isEmpty() ? null : Marked.html(documentation);
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return parent -> new DefaultInformationControl(parent, false);
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return start;
	}

	@Override
	public String getDisplayString() {
		return label;
	}

	@Override
	public StyledString getStyledDisplayString() {
		return new StyledString(label).append(detail.isEmpty() ? "" : "  " + detail, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
