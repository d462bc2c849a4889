package org.journeywright.language.load;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.model.JourneyModel;

/**
 * A model as it was read from a folder. It belongs to the thread that loaded it.
 *
 * @param folder
 *            the folder
 * @param files
 *            what each file says, in the order of the file names; everything that could be understood is there, even when other parts have problems
 * @param problems
 *            what could not be understood, in the order of the text
 * @param locations
 *            where elements stand in the text
 * @param resources
 *            the parsed files
 */
public record LoadedModel(Path folder, List<JourneyModel> files, List<Problem> problems, SourceLocator locations, XtextResourceSet resources) {
}
