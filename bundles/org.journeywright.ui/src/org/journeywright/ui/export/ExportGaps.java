package org.journeywright.ui.export;

/** Asks where the gap report is to go, and makes it. */
public final class ExportGaps extends ExportHandler {

	/** Used by the platform. */
	public ExportGaps() {
		super(ExportKind.GAPS);
	}
}
