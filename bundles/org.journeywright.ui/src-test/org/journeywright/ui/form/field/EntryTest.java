package org.journeywright.ui.form.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.model.Amount;
import org.journeywright.model.ModelPackage;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldSpec;
import org.junit.jupiter.api.Test;

class EntryTest {

	private static FieldSpec spec(FieldKind kind, EStructuralFeature feature, boolean isRequired) {
		return new FieldSpec(feature, kind, "Label", "What it is.", isRequired, FieldSpec.Section.FIRST, List.of());
	}

	private static Entry read(FieldKind kind, String typed) {
		return Entry.read(spec(kind, ModelPackage.Literals.TEAM__DEPARTMENT, false), typed);
	}

	private static String wrong(FieldKind kind, String typed) {
		return assertInstanceOf(Entry.Wrong.class, read(kind, typed)).message();
	}

	@Test
	void valuesAreRead() {
		assertEquals(new Entry.Value(LocalDate.of(2024, 2, 29)), read(FieldKind.DATE, "2024-02-29"));
		assertEquals(new Entry.Value(YearMonth.of(2026, 11)), read(FieldKind.MONTH, "2026-11"));
		assertEquals(new Entry.Value(12), read(FieldKind.COUNT, "12"));
		assertEquals(new Entry.Value(Amount.valueOf("-2.50 EUR")), read(FieldKind.AMOUNT, "-2.50 EUR"));
		assertEquals(new Entry.Value(Amount.valueOf("12.5 %")), read(FieldKind.PERCENT, "12.5"));
		assertEquals(new Entry.Value(Amount.valueOf("100 %")), read(FieldKind.PERCENT, "100 %"));
		assertEquals(new Entry.Value("a \"b\"\nc"), read(FieldKind.TEXT, "a \"b\"\nc"));
	}

	@Test
	void whatIsWrongSaysHowToMendIt() {
		assertEquals("'2023-02-29' is not a day of the calendar; write year, month and day, as in 2026-11-22.", wrong(FieldKind.DATE, "2023-02-29"));
		assertTrue(wrong(FieldKind.MONTH, "2026-13").endsWith("as in 2026-11."));
		assertTrue(wrong(FieldKind.COUNT, "-1").contains("0 or more"));
		assertTrue(wrong(FieldKind.COUNT, "2147483648").contains("up to 2147483647"));
		assertTrue(wrong(FieldKind.AMOUNT, "two hours").contains("2.5 h"));
		assertTrue(wrong(FieldKind.AMOUNT, "1 000 EUR").contains("is not an amount"));
		assertTrue(wrong(FieldKind.PERCENT, "100.1").contains("between 0 and 100 %"));
		assertTrue(wrong(FieldKind.PERCENT, "-1").contains("between 0 and 100 %"));
		assertTrue(wrong(FieldKind.PERCENT, "half").contains("12.5"));
		assertTrue(wrong(FieldKind.LINE, "two\nlines").contains("one line"));
	}

	@Test
	void nothingIsNothingUnlessSomethingIsNeeded() {
		assertEquals(new Entry.Nothing(), read(FieldKind.DATE, "  "));
		assertEquals("This cannot stay empty: What it is.",
				assertInstanceOf(Entry.Wrong.class, Entry.read(spec(FieldKind.TEXT, ModelPackage.Literals.RULE_SETTING__REASON, true), "")).message());
	}

	@Test
	void theCodeOfARuleHasItsForm() {
		FieldSpec code = spec(FieldKind.LINE, ModelPackage.Literals.RULE_SETTING__CODE, true);
		assertEquals(new Entry.Value("JW-2103"), Entry.read(code, "JW-2103"));
		assertTrue(assertInstanceOf(Entry.Wrong.class, Entry.read(code, "2103")).message().contains("as in JW-2103"));
	}

	@Test
	void aPercentageIsTypedWithoutItsSign() {
		assertEquals("12.50", Entry.write(spec(FieldKind.PERCENT, ModelPackage.Literals.PERSONA__SHARE, false), Amount.valueOf("12.50 %")));
		assertEquals("3 days", Entry.write(spec(FieldKind.PERCENT, ModelPackage.Literals.PERSONA__SHARE, false), Amount.valueOf("3 days")));
		assertEquals("95 %", Entry.write(spec(FieldKind.AMOUNT, ModelPackage.Literals.METRIC__TARGET, false), Amount.valueOf("95%")));
	}
}
