package org.journeywright.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What only a running OSGi framework can tell: that the bundles fit together and that the application is found. */
class InstallationTest {

	private static final String PREFIX = "org.journeywright.";

	@Test
	void everyBundleOfTheProductIsResolved() {
		var own = bundles().filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX)).toList();
		assertTrue(own.size() >= 9, () -> "too few bundles: " + own);
		assertEquals(List.of(), own.stream().filter(bundle -> bundle.getState() < Bundle.RESOLVED).toList());
	}

	@Test
	void theApplicationIsRegisteredAndItsClassLoads() throws ClassNotFoundException {
		var extension = RegistryFactory.getRegistry().getExtension("org.eclipse.core.runtime.applications", "org.journeywright.cli.journeywright");
		assertNotNull(extension);
		var className = extension.getConfigurationElements()[0].getChildren("run")[0].getAttribute("class");
		var cli = bundles().filter(bundle -> bundle.getSymbolicName().equals(PREFIX + "cli")).findFirst().orElseThrow();
		assertNotNull(cli.loadClass(className));
	}

	private static Stream<Bundle> bundles() {
		return Arrays.stream(FrameworkUtil.getBundle(InstallationTest.class).getBundleContext().getBundles());
	}
}
