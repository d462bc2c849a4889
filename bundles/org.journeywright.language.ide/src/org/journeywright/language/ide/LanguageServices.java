package org.journeywright.language.ide;

import com.google.inject.Injector;

/** The language with the services that editors use, outside of any workbench registry. */
public final class LanguageServices {

	private static final class Once {
		static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
	}

	private LanguageServices() {
	}

	/** A service; made on the first call, which takes about a second. */
	public static <T> T get(Class<T> type) {
		return Once.INJECTOR.getInstance(type);
	}
}
