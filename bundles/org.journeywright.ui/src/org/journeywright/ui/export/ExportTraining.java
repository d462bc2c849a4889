package org.journeywright.ui.export;

/** Asks where training packages are to go, and makes them. */
public final class ExportTraining extends ExportHandler {

	/** Used by the platform. */
	public ExportTraining() {
		super(ExportKind.TRAINING);
	}
}
