package org.journeywright.ui.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.navigation.Mention;
import org.journeywright.language.ide.navigation.Mentions;
import org.journeywright.language.ide.navigation.Navigation;
import org.journeywright.language.ide.server.Spot;

/** Leads from a name to where it is declared, with a click or F3. */
public final class Declarations extends AbstractHyperlinkDetector {

	private record Found(IRegion name, List<SourceLocation> places) {
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
		Optional<TextPlace> place = TextPlace.of(viewer.getDocument());
		Optional<Found> found = place.flatMap(p -> p.await(region.getOffset(), Declarations::at)).flatMap(f -> f);
		if (found.isEmpty() || found.get().places().isEmpty()) {
			return null;
		}
		return found.get().places().stream().limit(canShowMultiple ? Long.MAX_VALUE : 1).map(l -> new Link(place.orElseThrow(), found.get().name(), l)).toArray(IHyperlink[]::new);
	}

	private static Optional<Found> at(Spot spot) {
		return LanguageServices.get(Mentions.class).at(spot).map(Mention::leaf).map(leaf -> new Found(new Region(leaf.getOffset(), leaf.getLength()),
				Cursor.places(spot.model(), LanguageServices.get(Navigation.class).definition(spot))));
	}

	private record Link(TextPlace from, IRegion name, SourceLocation to) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return name;
		}

		@Override
		public String getTypeLabel() {
			return "Declaration";
		}

		@Override
		public String getHyperlinkText() {
			return "Go to " + to.file() + ", line " + to.line();
		}

		@Override
		public void open() {
			Texts.show(from.model(), to);
		}
	}
}
