package org.journeywright.ui.export;

import java.io.IOException;
import java.nio.file.Path;

import org.journeywright.language.load.LoadedModel;

/** Something that can be made of a model. Made on a thread of its own from the files as they are on disk, by the same parts as on the command line. */
interface Export {

	/** What is made, as in "gap report". */
	String what();

	/**
	 * Makes it. Everything is made before anything is written, and then all of it is written or nothing.
	 *
	 * @param model
	 *            the model, freshly read
	 * @param out
	 *            the folder to write to; made when missing
	 * @throws ExportRefusedException
	 *             where nothing sensible can be made of this model
	 * @throws IOException
	 *             where something cannot be written
	 * @throws java.util.concurrent.CancellationException
	 *             where the work is to stop
	 */
	Exported make(LoadedModel model, Path out, Steps steps) throws IOException;
}
