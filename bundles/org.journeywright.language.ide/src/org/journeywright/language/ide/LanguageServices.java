package org.journeywright.language.ide;

import com.google.inject.Injector;

/** The language with the services that editors use, outside of any workbench registry. */
public final class LanguageServices {

	private static final class Once {
		static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
	}

	private LanguageServices() {
	}

	/** Has the services made in the background, so that whoever asks for one a moment later need not wait as long. */
	public static void prepare() {
		Thread.ofPlatform().daemon().name("Journeywright language").start(() -> get(Injector.class));
	}

	/** A service; made on the first call, which takes about a second. */
	public static <T> T get(Class<T> type) {
		return Once.INJECTOR.getInstance(type);
	}
}
