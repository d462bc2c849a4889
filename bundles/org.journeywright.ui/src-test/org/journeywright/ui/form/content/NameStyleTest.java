package org.journeywright.ui.form.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NameStyleTest {

	@Test
	void namesAreWrittenAsTheirLikeAre() {
		assertEquals("NightWatch", NameStyle.like("ServiceDesk", "Night watch"));
		assertEquals("Night watch", NameStyle.like("Own a machine", "Night watch"));
		assertEquals("Night watch", NameStyle.like("", "Night watch"));
		assertEquals("Desk", NameStyle.like("ServiceDesk", "Desk"));
	}

	@Test
	void aNameThatWouldReadOtherwiseStaysAsItWasTyped() {
		assertEquals("Night Watch", NameStyle.like("ServiceDesk", "Night Watch"));
		assertEquals("24 hours", NameStyle.like("ServiceDesk", "24 hours"));
		assertEquals("Café & bar", NameStyle.like("ServiceDesk", "Café & bar"));
	}

	@Test
	void kindsHaveTheirPlural() {
		assertEquals("journeys", Plural.of("journey"));
		assertEquals("backstage activities", Plural.of("backstage activity"));
		assertEquals("benchmarks", Plural.of("benchmark"));
		assertEquals("business outcomes", Plural.of("business outcome"));
		assertEquals("promises", Plural.of("promise"));
	}
}
