package org.journeywright.ui.text;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.hover.Hovers;

/** Explains the words under the pointer. The platform asks in the background. */
public final class Explanations implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return TextPlace.of(viewer.getDocument()).flatMap(place -> place.await(region.getOffset(), spot -> LanguageServices.get(Hovers.class).at(spot, place.model().service())
				.map(Explanations::html).orElse(""))).filter(html -> !html.isEmpty()).orElse(null);
	}

	private static String html(Hover hover) {
		return Marked.html(hover.getContents().getRight().getValue());
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return (String) getHoverInfo2(viewer, region);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return HoverBox::new;
	}
}
