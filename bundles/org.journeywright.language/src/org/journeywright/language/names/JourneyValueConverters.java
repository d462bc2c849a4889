package org.journeywright.language.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.journeywright.model.Amount;

import com.google.inject.Singleton;

/** Converts between what is written in a file and what the model holds; a value that makes no sense is refused with the way to mend it. */
// The mark of the superclass is not inherited, and without one the converters would be looked up anew for every file.
@Singleton
public class JourneyValueConverters extends DefaultTerminalConverters {

	private static final Pattern WORD = Pattern
			.compile("[a-zA-Z_\\u00C0-\\u1FFF\\u2C00-\\uD7FF][a-zA-Z_0-9\\u00C0-\\u1FFF\\u2C00-\\uD7FF]*");

	private static final Pattern SPACED_POINT = Pattern.compile("\\s*\\.\\s*");
	private static final Pattern SPACED_SIGN = Pattern.compile("^([+-])\\s+");

	private Set<String> keywords;

	/** A word or a quoted name. */
	@ValueConverter(rule = "Name")
	public IValueConverter<String> Name() {
		return converter(token -> checked(readName(token)), this::writeName);
	}

	private static String checked(String name) {
		if (name.isBlank()) {
			throw new ValueConverterException("A name needs at least one letter or figure.", null, null);
		}
		if (name.contains(PathNames.SEPARATOR)) {
			throw new ValueConverterException("A name cannot hold the control character U+001F.", null, null);
		}
		return name;
	}

	/** A path of names with dots between them; held with {@link PathNames#SEPARATOR}. */
	@ValueConverter(rule = "QName")
	public IValueConverter<String> QName() {
		return new IValueConverter<>() {
			@Override
			public String toValue(String string, INode node) {
				return node == null ? readName(string == null ? "" : string) : path(node);
			}

			@Override
			public String toString(String value) {
				return Stream.of(value.split(PathNames.SEPARATOR)).map(JourneyValueConverters.this::writeName).collect(Collectors.joining("."));
			}
		};
	}

	/** One line in quotes, or several between triple quotes. */
	@ValueConverter(rule = "Text")
	public IValueConverter<String> Text() {
		return converter(Texts::read, Texts::write);
	}

	/** The unit of a metric. */
	@ValueConverter(rule = "Unit")
	public IValueConverter<String> Unit() {
		return converter(this::readName, value -> value.equals("%") ? value : writeName(value));
	}

	/** The code of a gap rule. */
	@ValueConverter(rule = "RuleCode")
	public IValueConverter<String> RuleCode() {
		return converter(text -> text, value -> value);
	}

	/** A day. */
	@ValueConverter(rule = "Date")
	public IValueConverter<LocalDate> Date() {
		return converter(LocalDate::parse, LocalDate::toString, "is not a day of the calendar; write year, month and day, as in 2026-10-03");
	}

	/** A month. */
	@ValueConverter(rule = "Month")
	public IValueConverter<YearMonth> Month() {
		return converter(YearMonth::parse, YearMonth::toString, "is not a month; write year and month, as in 2026-10");
	}

	/** A number with its unit. */
	@ValueConverter(rule = "Amount")
	public IValueConverter<Amount> Amount() {
		return converter(text -> Amount.valueOf(SPACED_SIGN.matcher(SPACED_POINT.matcher(text).replaceAll(".")).replaceAll("$1")), Amount::toString,
				"is not an amount; write a number and its unit, as in 95 % or 2 h");
	}

	/** A number of people or things. */
	@ValueConverter(rule = "Count")
	public IValueConverter<Integer> Count() {
		return integer(0, Integer.MAX_VALUE, "is too large; the largest number here is 2147483647");
	}

	/** A grade from 1 to 5. */
	@ValueConverter(rule = "Rating")
	public IValueConverter<Integer> Rating() {
		return integer(1, 5, "does not fit here; write a number from 1 to 5");
	}

	/** A mood from -5 to +5. */
	@ValueConverter(rule = "Emotion")
	public IValueConverter<Integer> Emotion() {
		return converter(text -> within(Integer.parseInt(text.replaceAll("\\s", "")), -5, 5), value -> value > 0 ? "+" + value : value.toString(),
				"does not fit here; a mood is a number from -5 (furious) over 0 to +5 (delighted)");
	}

	/** An effort from 1 to 7, alone or as in {@code 5 of 7}. */
	@ValueConverter(rule = "Effort")
	public IValueConverter<Integer> Effort() {
		return converter(JourneyValueConverters::readEffort, value -> value + " of 7",
				"does not fit here; effort is a number from 1 (effortless) to 7 (a struggle), as in 5 of 7");
	}

	/** Writes a name: bare where it is a plain word that the language does not use itself, otherwise in quotes. */
	public String writeName(String name) {
		if (keywords == null) {
			keywords = GrammarUtil.getAllKeywords(getGrammar());
		}
		return WORD.matcher(name).matches() && !keywords.contains(name) ? name : Texts.quote(name);
	}

	/** The path of names that stands in a node, with {@link PathNames#SEPARATOR} between the names. */
	public String path(INode node) {
		StringJoiner path = new StringJoiner(PathNames.SEPARATOR);
		for (ILeafNode leaf : node.getLeafNodes()) {
			String token = leaf.isHidden() ? "." : leaf.getText();
			if (!token.equals(".")) {
				path.add(readName(token));
			}
		}
		return path.toString();
	}

	private String readName(String token) {
		if (token.startsWith("\"")) {
			return Texts.read(token);
		}
		return token.startsWith("^") ? token.substring(1) : token;
	}

	private static int readEffort(String text) {
		String[] parts = text.strip().split("\\s*of\\s*");
		if (parts.length == 2 && Integer.parseInt(parts[1].strip()) != 7) {
			throw new NumberFormatException(text);
		}
		return within(Integer.parseInt(parts[0].strip()), 1, 7);
	}

	private static int within(int value, int from, int to) {
		if (value < from || value > to) {
			throw new NumberFormatException(String.valueOf(value));
		}
		return value;
	}

	private static IValueConverter<Integer> integer(int from, int to, String remedy) {
		return converter(text -> within(Integer.parseInt(text), from, to), String::valueOf, remedy);
	}

	private static <T> IValueConverter<T> converter(Function<String, T> read, Function<T, String> write) {
		return converter(read, write, "cannot be read here");
	}

	private static <T> IValueConverter<T> converter(Function<String, T> read, Function<T, String> write, String remedy) {
		return new IValueConverter<>() {
			@Override
			public T toValue(String string, INode node) {
				if (string == null || string.isBlank()) {
					// The parser found nothing to read and reports that itself.
					return null;
				}
				try {
					return read.apply(string.strip());
				} catch (DateTimeException | NumberFormatException e) {
					throw new ValueConverterException("'" + string.strip() + "' " + remedy + ".", node, null);
				}
			}

			@Override
			public String toString(T value) {
				return write.apply(value);
			}
		};
	}
}
