package org.journeywright.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The nearest word is suggested, and none where nothing is near. */
class SuggestionsTest {

	private static final List<String> WORDS = List.of("goal", "needs", "expects", "effort", "feels");

	@Test
	void exchangedMissingAndAdditionalLettersAreForgiven() {
		assertEquals(Optional.of("goal"), Suggestions.nearest("gaol", WORDS));
		assertEquals(Optional.of("effort"), Suggestions.nearest("efort", WORDS));
		assertEquals(Optional.of("feels"), Suggestions.nearest("feeels", WORDS));
		assertEquals(Optional.of("expects"), Suggestions.nearest("EXPECT", WORDS));
	}

	@Test
	void farWordsAreNotSuggested() {
		assertEquals(Optional.empty(), Suggestions.nearest("channel", WORDS));
		assertEquals(Optional.empty(), Suggestions.nearest("g", List.of("go")));
	}

	@Test
	void ofTwoEquallyNearWordsTheFirstInTheAlphabetIsSuggested() {
		assertEquals(Optional.of("bend"), Suggestions.nearest("band", List.of("bond", "bend")));
	}

	@Test
	void amongTooManyWordsNoneIsSought() {
		assertEquals(Optional.empty(), Suggestions.nearest("gaol", Collections.nCopies(2_000, "goal")));
	}
}
