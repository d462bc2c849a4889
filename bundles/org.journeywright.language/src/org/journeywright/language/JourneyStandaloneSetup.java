package org.journeywright.language;

import org.eclipse.emf.ecore.EPackage;
import org.journeywright.model.ModelPackage;

import com.google.inject.Injector;

/** Sets the language up where no Eclipse registry does it: on the command line and in tests. */
public class JourneyStandaloneSetup extends JourneyStandaloneSetupGenerated {

	/** Sets the language up and answers its services. */
	public static Injector doSetup() {
		return new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		// The grammar refers to the metamodel by its address, so it has to be known before the grammar is read.
		EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
