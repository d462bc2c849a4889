package org.journeywright.ui.gaps;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;

/** Panes that are laid out by the room that there is. */
final class Sashes {

	/** The least height, in pixels, at which panes stand one above the other when there is width for either. */
	private static final int HIGH = 420;
	/** The least width, in pixels, at which panes stand side by side when there is height for either. */
	private static final int WIDE = 640;

	private Sashes() {
	}

	/** Puts panes one above the other where there is the height for it, and side by side where there is not; the first gets a share of the room, in percent. */
	static void stackIfHigh(SashForm sash, int beside, int stacked) {
		sash.addListener(SWT.Resize, e -> turn(sash, sash.getSize().y < HIGH && sash.getSize().x > sash.getSize().y, beside, stacked));
	}

	/** Puts panes side by side where there is the width for it, and one above the other where there is not; the first gets a share of the room, in percent. */
	static void besideIfWide(SashForm sash, int beside, int stacked) {
		sash.addListener(SWT.Resize, e -> turn(sash, sash.getSize().x >= WIDE || sash.getSize().x > 2 * sash.getSize().y, beside, stacked));
	}

	private static void turn(SashForm sash, boolean isBeside, int beside, int stacked) {
		int orientation = isBeside ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			int share = isBeside ? beside : stacked;
			sash.setWeights(share, 100 - share);
		}
	}
}
