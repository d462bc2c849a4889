package org.journeywright.diagram.drawing;

/**
 * The colours of drawings, by what they mean. The same names and values as the custom properties of the web parts' {@code tokens.css}; on screen a page fills
 * them in, so that a drawing follows its theme, and files carry the values.
 */
public enum Paint {

	/** Draws nothing. */
	NONE("none", "none"),
	/** Names and whatever is read first. */
	INK("#17202b", "#e8edf3"),
	/** Texts. */
	INK_2("#465364", "#b3bfcc"),
	/** Labels of lanes and fields, remarks. */
	INK_3("#5c6877", "#97a3b1"),
	/** Hairlines between things. */
	LINE("#dde3ea", "#2f3a47"),
	/** Hairlines within things, empty parts of bars. */
	LINE_2("#eef1f5", "#26303c"),
	/** Outlines that must be seen to understand the drawing. */
	EDGE("#7f8b99", "#74808e"),
	/** Behind everything, and behind lane labels. */
	CANVAS("#f5f7f9", "#141a21"),
	/** Cards and cells. */
	SURFACE("#ffffff", "#1c242d"),
	/** Stages and chips. */
	TINT("#eaf3f3", "#17302f"),
	/** What is chosen, what can be pressed. */
	BRAND("#0b6863", "#49b3aa"),
	/** Words on the brand colour. */
	BRAND_INK("#ffffff", "#0c1a19"),
	/** How customers feel now. */
	NOW("#33475f", "#a9bad0"),
	/** How they are wanted to feel. */
	WANTED("#0b8a80", "#4cc9bd"),
	/** Moments of truth; for signs and lines, too light for words. */
	TRUTH("#d98a00", "#f0b13d"),
	/** Critical, poor, late. */
	POOR("#b33b0a", "#ff8a5b"),
	/** Major, acceptable, at risk. */
	FAIR("#8a5710", "#e9b949"),
	/** Kept, good, done. */
	GOOD("#0a6f55", "#4fcf9f"),
	/** Minor, plain figures. */
	INFO("#2563a8", "#7fb2f0"),
	/** Ground behind {@link #POOR}. */
	POOR_BG("#fdeee6", "#3a231b"),
	/** Ground behind {@link #FAIR}. */
	FAIR_BG("#fdf4df", "#362c17"),
	/** Ground behind {@link #GOOD}. */
	GOOD_BG("#e4f4ee", "#17332a"),
	/** Ground behind {@link #INFO}. */
	INFO_BG("#e8f0fa", "#1c2b3f");

	private final String light;
	private final String dark;

	Paint(String light, String dark) {
		this.light = light;
		this.dark = dark;
	}

	/** The name of the custom property without its dashes: {@code ink-2}. */
	public String token() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

	/** The colour as {@code #rrggbb}, or {@code none}. */
	public String hex(Theme theme) {
		return theme == Theme.LIGHT ? light : dark;
	}
}
