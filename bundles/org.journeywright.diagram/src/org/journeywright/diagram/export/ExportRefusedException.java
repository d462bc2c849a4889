package org.journeywright.diagram.export;

/** A file that cannot be made as asked, with a sentence for the user: what, why, and what to do instead. */
public final class ExportRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Refuses. */
	public ExportRefusedException(String message) {
		super(message);
	}
}
