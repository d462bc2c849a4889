package org.journeywright.generator.training;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * Makes self-contained HTML pages from the templates beside this class. Every text is escaped by the template engine,
 * templates can neither load classes nor reach beyond the data they are given, and the page's own policy lets it load
 * nothing and run nothing: its one style sheet is allowed by its hash.
 */
final class Pages {

	private static final Configuration TEMPLATES = configuration();

	private Pages() {
	}

	/**
	 * Fills a template.
	 *
	 * @param template name of the template beside this class
	 * @param data     a public record whose components the template reads as {@code page}
	 * @return the page as UTF-8
	 */
	static byte[] fill(String template, Record data) {
		String style = resource("page.css");
		StringWriter page = new StringWriter();
		try {
			TEMPLATES.getTemplate(template).process(Map.of("page", data, "style", style, "styleHash", hash(style)), page);
		} catch (TemplateException | IOException broken) {
			throw new IllegalStateException("The template " + template + " does not fit its data.", broken);
		}
		return page.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static Configuration configuration() {
		Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
		configuration.setClassForTemplateLoading(Pages.class, "");
		configuration.setDefaultEncoding("UTF-8");
		configuration.setLocale(Locale.ROOT);
		configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
		configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_33));
		configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		configuration.setLogTemplateExceptions(false);
		configuration.setLocalizedLookup(false);
		return configuration;
	}

	private static String resource(String name) {
		try (InputStream in = Pages.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The hash under which Content Security Policy knows an inline style. */
	private static String hash(String style) {
		try {
			return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
		}
	}
}
