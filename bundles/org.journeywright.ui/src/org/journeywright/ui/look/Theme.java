package org.journeywright.ui.look;

import java.util.Locale;

/** What a person can choose under Theme. */
public enum Theme {

	/** As the operating system has it. */
	SYSTEM("&System"),
	/** Dark text on a light canvas. */
	LIGHT("&Light"),
	/** Light text on a dark canvas. */
	DARK("&Dark");

	private final String label;

	Theme(String label) {
		this.label = label;
	}

	/** The name in menus, with its mnemonic. */
	public String label() {
		return label;
	}

	/** The name in the settings file. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The theme of that name in the settings file; {@link #SYSTEM} if there is none. */
	public static Theme of(String key) {
		for (var theme : values()) {
			if (theme.key().equals(key)) {
				return theme;
			}
		}
		return SYSTEM;
	}
}
