package org.journeywright.language.ide;

/** Wires the services that editors use; all of them are Xtext's own so far. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {
}
