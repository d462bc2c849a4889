package org.journeywright.ui.text;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.look.Token;
import org.journeywright.ui.text.Words.Word;

/** Colours the text as it is typed. */
public final class Colouring extends PresentationReconciler {

	/** Colours a text. */
	public Colouring() {
		Painter painter = new Painter();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer viewer) {
		super.install(viewer);
		Themes.whenChanged(viewer.getTextWidget(), viewer::invalidateTextPresentation);
	}

	private static final class Painter implements IPresentationDamager, IPresentationRepairer {

		private IDocument document;
		private List<Word> painted = List.of();

		@Override
		public void setDocument(IDocument text) {
			document = text;
			painted = List.of();
		}

		/** The line, unless a change opens or closes something that spans lines: then everything behind it, too. */
		@Override
		public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
			String text = document.get();
			List<Word> now = Words.of(text);
			int start = text.lastIndexOf('\n', Math.max(0, event.getOffset() - 1)) + 1;
			int changeEnd = event.getOffset() + (event.getText() == null ? 0 : event.getText().length());
			int lineEnd = text.indexOf('\n', changeEnd);
			int end = lineEnd < 0 ? text.length() : lineEnd;
			boolean isSame = tail(now, end, 0).equals(tail(painted, end - event.getText().length() + event.getLength(), event.getText().length() - event.getLength()));
			painted = now;
			return isSame ? new Region(start, end - start) : new Region(start, text.length() - start);
		}

		private static List<Word> tail(List<Word> words, int from, int shift) {
			return words.stream().filter(w -> w.end() > from).map(w -> new Word(w.kind(), Math.max(w.start(), from) + shift, w.end() + shift)).toList();
		}

		@Override
		public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
			int end = damage.getOffset() + damage.getLength();
			for (Word word : Words.of(document.get())) {
				if (word.end() > damage.getOffset() && word.start() < end) {
					int start = Math.max(word.start(), damage.getOffset());
					presentation.addStyleRange(style(word, start, Math.min(word.end(), end) - start));
				}
			}
		}

		private static StyleRange style(Word word, int start, int length) {
			return switch (word.kind()) {
				case KEYWORD -> new StyleRange(start, length, Token.BRAND.color(), null, SWT.NORMAL);
				case NAME -> new StyleRange(start, length, Token.INK.color(), null, SWT.BOLD);
				case TEXT -> new StyleRange(start, length, Token.NOW.color(), null, SWT.NORMAL);
				case NUMBER -> new StyleRange(start, length, Token.INFO.color(), null, SWT.NORMAL);
				case COMMENT -> new StyleRange(start, length, Token.INK_3.color(), null, SWT.ITALIC);
			};
		}
	}
}
