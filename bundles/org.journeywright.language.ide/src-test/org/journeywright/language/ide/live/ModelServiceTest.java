package org.journeywright.language.ide.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.journeywright.analysis.Analysis;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelServiceTest {

	private static final String TEAM = "team Back {\n  role Planning\n  role Office\n}\n";

	@TempDir
	private Path folder;

	@Test
	void aFileThatCannotBeReadIsNamedWithItsProblem() throws Exception {
		Files.writeString(folder.resolve("b.journey"), TEAM);
		Files.write(folder.resolve("a.journey"), "persona Ren\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
		try (ModelService service = open()) {
			service.loadAll().join();
			assertEquals(List.of("a.journey", "b.journey"), service.ask(model -> List.copyOf(service.files())).join());
			assertEquals("JW-0004", service.ask(model -> service.problems("a.journey").get(0).code()).join());
		}
	}

	@Test
	void gapsAreFoundEvenWhileSomebodyAsksWithoutPause() throws Exception {
		Files.writeString(folder.resolve("a.journey"), TEAM);
		CountDownLatch analysed = new CountDownLatch(1);
		AtomicBoolean isOver = new AtomicBoolean();
		try (ModelService service = open()) {
			service.addListener(new ModelListener() {
				@Override
				public void changed(LiveModel model, Set<String> files) {
					// Only gaps count here.
				}

				@Override
				public void analysed(LiveModel model, Analysis analysis) {
					analysed.countDown();
				}
			});
			Thread asking = Thread.ofVirtual().start(() -> {
				while (!isOver.get()) {
					for (int i = 0; i < 50; i++) {
						service.ask(LiveModel::version);
					}
					service.ask(LiveModel::version).join();
				}
			});
			service.loadAll();
			assertTrue(analysed.await(20, TimeUnit.SECONDS));
			isOver.set(true);
			asking.join();
		}
	}

	@Test
	void whatAnEditorHoldsCountsUntilItCloses() throws Exception {
		Files.writeString(folder.resolve("a.journey"), TEAM);
		try (ModelService service = open()) {
			service.loadAll();
			service.edit("a.journey", TEAM.replace("Office", "Desk"));
			Files.writeString(folder.resolve("a.journey"), TEAM.replace("Office", "Depot"));
			service.filesChanged(List.of("a.journey"));
			assertEquals(true, service.ask(m -> m.element("role:Back/Desk").isPresent()).join());
			service.closed("a.journey");
			assertEquals(true, service.ask(m -> m.element("role:Back/Depot").isPresent()).join());
		}
	}

	@Test
	void filesThatCannotBeReadSaySoUntilTheyAreGone() throws Exception {
		Files.write(folder.resolve("a.journey"), new byte[] {'t', (byte) 0xFF});
		try (ModelService service = open()) {
			service.loadAll();
			assertEquals("JW-0004", service.ask(m -> service.problems("a.journey").get(0).code()).join());
			Files.delete(folder.resolve("a.journey"));
			service.filesChanged(List.of("a.journey"));
			assertEquals(List.of(), service.ask(m -> service.problems("a.journey")).join());
		}
	}

	private ModelService open() {
		return new ModelService(folder, LanguageServices.get(LiveModels.class));
	}
}
