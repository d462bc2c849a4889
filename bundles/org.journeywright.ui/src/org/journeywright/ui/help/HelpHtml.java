package org.journeywright.ui.help;

import org.journeywright.ui.look.Theme;
import org.journeywright.ui.look.Token;

/** A page of help: text without scripts, with nothing loaded from anywhere. */
final class HelpHtml {

	private static final String STYLE = """
			body { font: 14px/21px Inter, "Segoe UI", "Helvetica Neue", system-ui, sans-serif; color: %1$s; background: %5$s; max-width: 46rem; margin: 32px auto; padding: 0 32px; }
			h1 { font-size: 22px; line-height: 28px; margin: 0 0 16px; } h2 { font-size: 15px; line-height: 20px; margin: 32px 0 8px; }
			h3 { font-size: 14px; line-height: 20px; margin: 24px 0 4px; } p, ul, ol { margin: 0 0 12px; } li { margin: 4px 0; } a { color: %3$s; }
			code, kbd { font: 13px/18px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; } kbd { border: 1px solid %4$s; border-radius: 5px; padding: 1px 6px; white-space: nowrap; }
			pre { border: 1px solid %4$s; border-radius: 8px; padding: 12px; overflow: auto; } small, dt { color: %2$s; font-size: 12px; line-height: 16px; } dd { margin: 0 0 8px; }
			table { border-collapse: collapse; width: 100%%; margin: 0 0 16px; } td, th { border-bottom: 1px solid %4$s; padding: 6px 8px 6px 0; text-align: left; vertical-align: top; font-weight: 400; }
			""";

	private HelpHtml() {
	}

	/** A whole page in the colours of a theme. */
	static String page(String title, String body, Theme theme) {
		String style = STYLE.formatted(hex(Token.INK, theme), hex(Token.INK_2, theme), hex(Token.BRAND, theme), hex(Token.LINE, theme), hex(Token.SURFACE, theme));
		return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>"
				+ escape(title) + "</title><style>" + style + "</style></head><body>" + body + "</body></html>";
	}

	/** Text as it stands, whatever signs it holds. */
	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static String hex(Token token, Theme theme) {
		var colour = token.in(theme);
		return "#%02x%02x%02x".formatted(colour.red, colour.green, colour.blue);
	}
}
