package org.journeywright.ui.look;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of the product, each with its value in the light and in the dark theme. The style sheets in {@code css} use no others. */
public enum Token {

	/** Text. */
	INK(0x17202b, 0xe8edf3),
	/** Text of second rank. */
	INK_2(0x465364, 0xb3bfcc),
	/** Labels and hints. */
	INK_3(0x5f6b7a, 0x98a4b3),
	/** Hairlines. */
	LINE(0xdde3ea, 0x2f3a47),
	/** Hairlines inside a surface. */
	LINE_2(0xeef1f5, 0x26303c),
	/** What surfaces lie on. */
	CANVAS(0xf5f7f9, 0x141a21),
	/** Cards, lists and editors. */
	SURFACE(0xffffff, 0x1c242d),
	/** What is chosen. */
	TINT(0xeaf3f3, 0x17302f),
	/** Behind a button that is pressed. */
	PRESSED(0xb5d5d2, 0x24605b),
	/** The one accent. */
	BRAND(0x0b6863, 0x49b3aa),
	/** Text on the accent. */
	BRAND_INK(0xffffff, 0x0c1a19),
	/** Emotion as it is. */
	NOW(0x33475f, 0xa9bad0),
	/** Emotion as it is wanted. */
	WANTED(0x0b8a80, 0x4cc9bd),
	/** Moments of truth. */
	TRUTH(0xd98a00, 0xf0b13d),
	/** Poor grades and errors. */
	POOR(0xc2410c, 0xff8a5b),
	/** Fair grades and warnings. */
	FAIR(0x8f5d0f, 0xe9b949),
	/** Good grades. */
	GOOD(0x0b7a5e, 0x4fcf9f),
	/** Remarks. */
	INFO(0x2563a8, 0x7fb2f0);

	private final int light;
	private final int dark;

	Token(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	/** The value in a theme. */
	public RGB in(Theme theme) {
		int value = theme == Theme.DARK ? dark : light;
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	/** The colour in the theme that is on; nobody disposes of it. Ask anew when the theme changes. */
	public Color color() {
		return new Color(in(Themes.shown()));
	}
}
