package org.journeywright.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

/** The style sheets and the colours in {@link Token} say the same, and can be read. */
class StyleSheetsTest {

	private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{6})\\b");

	@Test
	void theStyleSheetsUseNoOtherColoursThanTheTokens() throws IOException {
		for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
			Set<String> known = Arrays.stream(Token.values()).map(token -> hex(token.in(theme))).collect(Collectors.toSet());
			COLOUR.matcher(sheet(theme)).results().map(match -> match.group(1)).forEach(colour -> assertTrue(known.contains(colour), () -> colour + " in the " + theme + " theme is no token"));
		}
	}

	@Test
	void bothThemesHaveTheSameRules() throws IOException {
		assertEquals(rules(Theme.LIGHT), rules(Theme.DARK));
	}

	@Test
	void textReadsOnEveryGroundInBothThemes() {
		for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
			for (var text : List.of(Token.INK, Token.INK_2, Token.INK_3, Token.BRAND, Token.POOR, Token.FAIR, Token.GOOD, Token.INFO)) {
				for (var ground : List.of(Token.SURFACE, Token.CANVAS)) {
					double contrast = contrast(text.in(theme), ground.in(theme));
					assertTrue(contrast >= 4.5, () -> text + " on " + ground + " in the " + theme + " theme: " + contrast);
				}
			}
			assertTrue(contrast(Token.BRAND_INK.in(theme), Token.BRAND.in(theme)) >= 4.5);
		}
	}

	private static String sheet(Theme theme) throws IOException {
		return Files.readString(Path.of("css", theme.key() + ".css"));
	}

	private static String rules(Theme theme) throws IOException {
		return sheet(theme).replaceAll("#[0-9a-f]{6}\\b", "colour").replaceAll("\\d+,\\d+,\\d+", "colour").replaceFirst("The \\w+ theme", "A theme");
	}

	private static String hex(RGB colour) {
		return "%02x%02x%02x".formatted(colour.red, colour.green, colour.blue);
	}

	/** As WCAG 2.2 defines contrast and relative luminance. */
	private static double contrast(RGB one, RGB other) {
		double brighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (brighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int value) {
		double part = value / 255.0;
		return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}
}
