package org.journeywright.generator.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * Makes one self-contained HTML page out of the templates beside this class. The template engine escapes every text and can load no class; the page's own
 * policy lets it fetch nothing, and run only the one script and use only the one style sheet whose hashes it names.
 */
final class ReportTemplate {

	private static final String SCRIPT = "report.js";
	private static final String STYLE = "report.css";
	/** Marks that turn the direction of all that follows (UAX #9): browsers find a text's direction by themselves, and an unclosed mark would turn our words. */
	private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
	private static final Configuration TEMPLATES = configuration();

	private ReportTemplate() {
	}

	/**
	 * Fills the template of the gap report.
	 *
	 * @param files
	 *            the report's script and style sheet, by name
	 * @return the page as UTF-8
	 * @throws IOException
	 *             if the script or the style sheet is missing or would end its own element early
	 */
	static byte[] fill(GapPage page, Map<String, byte[]> files) throws IOException {
		String script = text(files, SCRIPT, "</script");
		String style = text(files, STYLE, "</style");
		StringWriter html = new StringWriter();
		try {
			TEMPLATES.getTemplate("gap-report.ftlh").process(
					Map.of("page", page, "ranking", Ranking.IN_WORDS, "firstWords", Notice.FIRST_WORDS, "script", script, "scriptHash", hash(script), "style", style, "styleHash", hash(style)), html);
		} catch (TemplateException broken) {
			throw new IllegalStateException("The template of the gap report does not fit its data.", broken);
		}
		return withoutTurns(html.toString()).getBytes(StandardCharsets.UTF_8);
	}

	private static Configuration configuration() {
		Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
		configuration.setClassForTemplateLoading(ReportTemplate.class, "");
		configuration.setDefaultEncoding("UTF-8");
		configuration.setLocale(Locale.ROOT);
		configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
		configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		configuration.setAPIBuiltinEnabled(false);
		configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_35));
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		configuration.setLocalizedLookup(false);
		return configuration;
	}

	private static String text(Map<String, byte[]> files, String name, String end) throws IOException {
		byte[] content = files.get(name);
		if (content == null) {
			throw new IOException("The report's own file " + name + " is missing; build the web parts first.");
		}
		// Browsers read line ends as \n before they hash.
		String text = withoutTurns(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
		if (text.toLowerCase(Locale.ROOT).contains(end)) {
			throw new IOException("The report's own file " + name + " holds " + end + " and cannot stand inside of a page.");
		}
		return text;
	}

	private static String withoutTurns(String text) {
		return TURNS.matcher(text).replaceAll("");
	}

	/** The hash by which Content Security Policy (level 3, section 2.3.1) knows an inline script or style. */
	private static String hash(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
		}
	}
}
