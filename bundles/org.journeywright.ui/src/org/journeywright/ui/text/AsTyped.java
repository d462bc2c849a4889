package org.journeywright.ui.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Helps while typing: new lines are indented, blocks and quotes are closed. What is typed over stays one character. */
public final class AsTyped implements IAutoEditStrategy {

	/** A step of indentation. */
	static final String INDENT = "  ";


	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && isLineBreak(document, command.text)) {
				newLine(document, command);
			} else if (command.length == 0 && command.text.equals("\"")) {
				quote(document, command);
			} else if (command.length == 0 && command.text.equals("}")) {
				closing(document, command);
			}
		} catch (BadLocationException e) {
			// The key does what it does without help.
			command.doit = true;
		}
	}

	private static boolean isLineBreak(IDocument document, String text) {
		return text != null && TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		String indent = indent(document, command.offset);
		boolean opens = before(document, command.offset) == '{';
		boolean isOpen = opens && after(document, command.offset) != '}' && lacksEnd(document.get());
		String inner = indent + (opens ? INDENT : "");
		String lineBreak = command.text;
		command.text = lineBreak + inner;
		if (isOpen || opens && after(document, command.offset) == '}') {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += lineBreak + indent + (isOpen ? "}" : "");
		}
	}

	/** Whether there are more opened than closed blocks. */
	private static boolean lacksEnd(String text) {
		int open = 0;
		int last = 0;
		for (Words.Word word : Words.of(text)) {
			open += balance(text, last, word.start());
			last = word.end();
		}
		return open + balance(text, last, text.length()) > 0;
	}

	private static int balance(String text, int from, int to) {
		int open = 0;
		for (int i = from; i < to; i++) {
			open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
		}
		return open;
	}

	private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
		boolean inText = Words.of(document.get()).stream().anyMatch(w -> w.start() < command.offset && command.offset < w.end()
				&& (w.kind() == Words.Kind.TEXT || w.kind() == Words.Kind.COMMENT));
		if (inText && after(document, command.offset) == '"') {
			command.text = "";
			command.caretOffset = command.offset + 1;
		} else if (!inText && !Character.isLetterOrDigit(after(document, command.offset)) && after(document, command.offset) != '"'
				&& before(document, command.offset) != '"') {
			command.text = "\"\"";
			command.caretOffset = command.offset + 1;
			command.shiftsCaret = false;
		}
	}

	private static void closing(IDocument document, DocumentCommand command) throws BadLocationException {
		int line = document.getLineOffset(document.getLineOfOffset(command.offset));
		String start = document.get(line, command.offset - line);
		if (start.isBlank() && start.endsWith(INDENT)) {
			command.offset -= INDENT.length();
			command.length = INDENT.length();
		}
	}

	private static String indent(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineOffset(document.getLineOfOffset(offset));
		int to = line;
		while (to < offset && (document.getChar(to) == ' ' || document.getChar(to) == '\t')) {
			to++;
		}
		return document.get(line, to - line);
	}

	private static char before(IDocument document, int offset) throws BadLocationException {
		return offset > 0 ? document.getChar(offset - 1) : ' ';
	}

	private static char after(IDocument document, int offset) throws BadLocationException {
		return offset < document.getLength() ? document.getChar(offset) : ' ';
	}
}
