package org.journeywright.ui.export;

/** Nothing can be made of this model; the message says why and what to do. */
final class ExportRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ExportRefusedException(String message) {
		super(message);
	}
}
