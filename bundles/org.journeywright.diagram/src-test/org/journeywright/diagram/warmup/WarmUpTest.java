package org.journeywright.diagram.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.language.load.Problem;
import org.junit.jupiter.api.Test;

/** What is done before anybody wants it. */
class WarmUpTest {

	@Test
	void itsModelIsAnOrderlyOne() {
		try (WarmUpHost host = new WarmUpHost()) {
			assertEquals(List.of(), host.service().ask(model -> host.service().problems(WarmUpModel.FILE).stream().map(Problem::message).toList()).join());
		}
	}

	@Test
	void somethingIsToBeSeenInEveryDiagram() {
		try (WarmUpHost host = new WarmUpHost()) {
			for (Diagram diagram : Diagrams.all()) {
				long figures = host.service().ask(model -> diagram.draw(host.service().view(), subject(diagram, host), Settings.USUAL).all().count()).join();
				assertTrue(figures > 5, diagram.kind() + " has " + figures);
			}
		}
	}

	private static String subject(Diagram diagram, WarmUpHost host) {
		return diagram.subjects(host.service().view()).stream().findFirst().map(Diagram.Subject::identity).orElse("");
	}

	@Test
	void itEditsWhatAPageWouldEdit() throws InterruptedException {
		assertEquals(14, new WarmUp(() -> true).edit(14));
	}

	@Test
	void itWaitsWhileSomebodyWantsSomething() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		WarmUp warmUp = new WarmUp(() -> asked.incrementAndGet() > 3);
		assertEquals(2, warmUp.edit(2));
		assertEquals(6, asked.get());
	}

	@Test
	void itTouchesNothingBeforeItMay() throws InterruptedException {
		Set<Thread> before = Thread.getAllStackTraces().keySet();
		List<Thread> begun = new ArrayList<>();
		new WarmUp(() -> {
			Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("Journeywright model warm-up") && !before.contains(t)).forEach(begun::add);
			return true;
		}).edit(0);
		assertEquals(List.of(), begun);
	}

	@Test
	void whoeverClosesItIsNotKeptWaiting() throws InterruptedException {
		WarmUp warmUp = new WarmUp(() -> true);
		warmUp.close();
		assertEquals(0, warmUp.edit(1_000));
	}
}
