package org.journeywright.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.journeywright.language.ide.hover.Markdown;
import org.junit.jupiter.api.Test;

class MarkedTest {

	@Test
	void theFewMarksAreShown() {
		assertEquals("<b>touchpoint</b> <i>Queue</i> <tt>JW-1</tt>", Marked.html("**touchpoint** *Queue* `JW-1`"));
		assertEquals("<ul><li>one</li><li>two</li></ul>", Marked.html("- one\n- two"));
	}

	@Test
	void paragraphsStandApartAndListsFollowTheirWords() {
		assertEquals("<b>Planner</b> role<br><br>Headcount: 4<br>Front-line<ul><li>reports to: Lead</li></ul><br><br>Next", Marked.html("**Planner** role\n\nHeadcount: 4  \nFront-line\n\n- reports to: Lead\n\n---\n\nNext"));
	}

	@Test
	void everySignThatIsSetAsideComesBack() {
		String signs = "\\`*_{}[]()#+.!|~:@$^-";
		assertEquals("a" + signs, Marked.html(Markdown.escape("a" + signs)));
	}

	@Test
	void textsOfUsersStayTexts() {
		String html = Marked.html("<script>alert(1)</script> \\*not bold\\* \\<b\\> & [link](http://x)");
		assertFalse(html.contains("<script>"), html);
		assertFalse(html.contains("<b>"), html);
		assertEquals("&lt;script&gt;alert(1)&lt;/script&gt; *not bold* &lt;b&gt; &amp; [link](http://x)", html);
	}
}
