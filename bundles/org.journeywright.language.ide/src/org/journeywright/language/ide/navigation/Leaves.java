package org.journeywright.language.ide.navigation;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** The words of a text, hidden ones and those that were not understood included. */
final class Leaves {

	private Leaves() {
	}

	static Stream<ILeafNode> of(XtextResource file) {
		return StreamSupport.stream(file.getParseResult().getRootNode().getLeafNodes().spliterator(), false).filter(l -> !l.getText().isBlank());
	}

	static boolean isComment(ILeafNode leaf) {
		return isLineComment(leaf) || leaf.getText().startsWith("/*");
	}

	static boolean isLineComment(ILeafNode leaf) {
		return leaf.getText().startsWith("//");
	}

	static boolean isText(ILeafNode leaf) {
		return leaf.getText().startsWith("\"");
	}
}
