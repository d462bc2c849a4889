package org.journeywright.language.ide;

import org.eclipse.xtext.util.Modules2;
import org.journeywright.language.JourneyRuntimeModule;
import org.journeywright.language.JourneyStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up with the services that editors use, for the language server. */
public class JourneyIdeSetup extends JourneyStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule()));
	}
}
