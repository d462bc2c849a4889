package org.journeywright.diagram.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.journeywright.diagram.drawing.Icon;

/** Finds the sign of a channel by words in its name, since models name their channels as they like. */
public final class Channels {

	/** Short words, which are found within many others, stand between blanks. */
	private static final Map<Icon, List<String>> WORDS = new LinkedHashMap<>();

	static {
		WORDS.put(Icon.CHAT, List.of("chat", "messag", "whatsapp", " sms", " text"));
		WORDS.put(Icon.SCREEN, List.of("video", "screen", "kiosk", "terminal", "machine"));
		WORDS.put(Icon.MAIL, List.of("mail", "newsletter"));
		WORDS.put(Icon.LETTER, List.of("letter", "post", "paper", "invoice", "print", "leaflet"));
		WORDS.put(Icon.APP, List.of(" app ", " apps ", "mobile"));
		WORDS.put(Icon.PHONE, List.of("phone", "call", "hotline"));
		WORDS.put(Icon.WEB, List.of("web", "site", "online", "portal", "internet", "social"));
		WORDS.put(Icon.VISIT, List.of("visit", " van ", " vans ", "field", "deliver", "home", "carrier"));
		WORDS.put(Icon.STORE, List.of("store", "shop", "showroom", "counter", "branch", "window", "desk", "reception", "café", "cafe", " till"));
		WORDS.put(Icon.PEOPLE, List.of("event", "fair", "meeting", "workshop", "person"));
		WORDS.put(Icon.PLACE, List.of("place", "street", "station"));
	}

	private Channels() {
	}

	/** The sign of a channel; a plain arrow where its name tells nothing. */
	public static Icon icon(String name) {
		String lower = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ") + " ";
		return WORDS.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(lower::contains)).map(Map.Entry::getKey).findFirst().orElse(Icon.CHANNEL);
	}
}
