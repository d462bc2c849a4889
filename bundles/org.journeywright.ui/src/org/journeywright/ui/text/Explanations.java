package org.journeywright.ui.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.hover.Hovers;

/** Explains the words under the pointer. The platform asks in the background. */
public final class Explanations implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		String words = TextPlace.of(viewer.getDocument()).flatMap(place -> place.await(region.getOffset(), spot -> LanguageServices.get(Hovers.class).at(spot, place.model().service())
				.map(Explanations::html).orElse(""))).orElse("");
		String all = Stream.concat(misspelt(viewer, region.getOffset()), Stream.of(words)).filter(html -> !html.isEmpty()).collect(Collectors.joining("<br><br>"));
		return all.isEmpty() ? null : all;
	}

	/** What is said about the spelling of a word. */
	private static Stream<String> misspelt(ITextViewer viewer, int offset) {
		IAnnotationModel marks = viewer instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (marks == null) {
			return Stream.empty();
		}
		Iterable<Annotation> all = marks::getAnnotationIterator;
		return StreamSupport.stream(all.spliterator(), false).filter(mark -> mark.getType().equals(Marks.SPELLING)).filter(mark -> {
			Position place = marks.getPosition(mark);
			return place != null && place.includes(offset);
		}).map(mark -> Marked.plain(mark.getText()));
	}

	private static String html(Hover hover) {
		return Marked.html(hover.getContents().getRight().getValue());
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return (String) getHoverInfo2(viewer, region);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return HoverBox::staying;
	}

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return getHoverRegion(viewer, offset);
	}

	@Override
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		return getHoverInfo2(viewer, subject);
	}

	@Override
	public String getInformation(ITextViewer viewer, IRegion subject) {
		return getHoverInfo(viewer, subject);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return HoverBox::passing;
	}
}
