package org.journeywright.diagram.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.language.load.Problem;
import org.junit.jupiter.api.Test;

/** What is done before anybody wants it. */
class RehearsalTest {

	@Test
	void itsModelIsAnOrderlyOne() {
		try (RehearsedHost host = new RehearsedHost()) {
			assertEquals(List.of(), host.service().ask(model -> host.service().problems(RehearsedModel.FILE).stream().map(Problem::message).toList()).join());
		}
	}

	@Test
	void somethingIsToBeSeenInEveryDiagram() {
		try (RehearsedHost host = new RehearsedHost()) {
			for (Diagram diagram : Diagrams.all()) {
				long figures = host.service().ask(model -> diagram.draw(host.service().view(), subject(diagram, host), Settings.USUAL).all().count()).join();
				assertTrue(figures > 5, diagram.kind() + " has " + figures);
			}
		}
	}

	private static String subject(Diagram diagram, RehearsedHost host) {
		return diagram.subjects(host.service().view()).stream().findFirst().map(Diagram.Subject::identity).orElse("");
	}

	@Test
	void itEditsWhatAPageWouldEdit() throws InterruptedException {
		assertEquals(14, new Rehearsal(() -> true).rehearse(14));
	}

	@Test
	void itWaitsWhileSomebodyWantsSomething() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		Rehearsal rehearsal = new Rehearsal(() -> asked.incrementAndGet() > 3);
		assertEquals(2, rehearsal.rehearse(2));
		assertEquals(6, asked.get());
	}

	@Test
	void itTouchesNothingBeforeItMay() throws InterruptedException {
		Thread[] rehearsing = new Thread[1];
		Rehearsal rehearsal = new Rehearsal(() -> {
			assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("Journeywright model rehearsal")));
			rehearsing[0] = Thread.currentThread();
			return true;
		});
		rehearsal.rehearse(0);
		assertEquals(Thread.currentThread(), rehearsing[0]);
	}

	@Test
	void whoeverClosesItIsNotKeptWaiting() throws InterruptedException {
		Rehearsal rehearsal = new Rehearsal(() -> true);
		rehearsal.close();
		assertEquals(0, rehearsal.rehearse(1_000));
	}
}
