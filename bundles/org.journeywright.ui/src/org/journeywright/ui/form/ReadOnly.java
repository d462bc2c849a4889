package org.journeywright.ui.form;

import java.util.Optional;

import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.session.OpenModel;

/** Tells why elements cannot be changed. */
final class ReadOnly {

	private ReadOnly() {
	}

	/** The reason; empty where they can be changed. */
	static Optional<String> reason(OpenModel model, FormContent content) {
		return content.files().stream().filter(f -> !model.documents().isWritable(f)).findFirst()
				.map(f -> "Nothing can be changed here, as the file " + f + " is write-protected. Remove the protection, or copy the model to another folder.");
	}
}
