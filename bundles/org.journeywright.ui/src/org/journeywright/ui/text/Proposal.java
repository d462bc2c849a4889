package org.journeywright.ui.text;

import java.util.Locale;
import java.util.Map;

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
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.journeywright.language.ide.server.Spot;

/** One of the things that can be written at the cursor. Places to fill in are visited with Tab, see {@link FillIn}. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3, ICompletionProposalExtension6 {

	private final String label;
	private final String detail;
	private final String documentation;
	private final String filter;
	private final String text;
	private final boolean isSnippet;
	private final int start;
	private final String replaced;
	private final TabChooses tab = new TabChooses();
	private Point selection = new Point(0, 0);

	private Proposal(CompletionItem item, String text, int start, String replaced) {
		this.label = item.getLabel();
		this.detail = item.getDetail() == null ? "" : item.getDetail();
		this.documentation = item.getDocumentation() == null ? "" : item.getDocumentation().isRight() ? item.getDocumentation().getRight().getValue() : item.getDocumentation().getLeft();
		this.filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
		this.isSnippet = item.getInsertTextFormat() == InsertTextFormat.Snippet;
		this.text = text;
		this.start = start;
		this.replaced = replaced;
	}

	/** A proposal of the language server, asked for at an offset. The answer may be about a later text, in which more has been typed there. */
	static Proposal of(CompletionItem item, Spot spot, int asked) {
		if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			TextEdit edit = item.getTextEdit().getLeft();
			int start = spot.positions().offset(edit.getRange().getStart());
			return new Proposal(item, edit.getNewText(), start, spot.text().substring(start, spot.positions().offset(edit.getRange().getEnd())));
		}
		return new Proposal(item, item.getInsertText() == null ? item.getLabel() : item.getInsertText(), asked, "");
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		tab.end();
		try {
			Snippet snippet = isSnippet ? Snippet.of(text, indent(document)) : new Snippet(text, Map.of(), text.length());
			document.replace(start, offset + rest(document, offset) - start, snippet.text());
			selection = snippet.places().isEmpty() ? new Point(start + snippet.end(), 0) : FillIn.begin(viewer, snippet, start);
		} catch (BadLocationException e) {
			// The text has changed in the meantime: nothing is written rather than something in the wrong place.
			ILog.of(Proposal.class).info("A proposal no longer fits the text.", e);
		}
	}

	/** How much of what is to be replaced stands behind the cursor, where nobody has typed since. */
	private int rest(IDocument document, int offset) throws BadLocationException {
		String typed = document.get(start, offset - start);
		int same = 0;
		while (same < Math.min(typed.length(), replaced.length()) && typed.charAt(same) == replaced.charAt(same)) {
			same++;
		}
		String rest = replaced.substring(same);
		return offset + rest.length() <= document.getLength() && document.get(offset, rest.length()).equals(rest) ? rest.length() : 0;
	}

	private String indent(IDocument document) throws BadLocationException {
		int line = document.getLineOffset(document.getLineOfOffset(start));
		int to = line;
		while (to < start && Character.isWhitespace(document.getChar(to))) {
			to++;
		}
		return document.get(line, to - line);
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
		tab.begin(viewer);
	}

	@Override
	public void unselected(ITextViewer viewer) {
		tab.end();
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
