package org.journeywright.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.DispatchingProvider;
import org.journeywright.language.format.JourneyFormatter;
import org.journeywright.language.linking.ElementDescriptions;
import org.journeywright.language.linking.ElementScopes;
import org.journeywright.language.linking.FolderScopes;
import org.journeywright.language.linking.JourneyLinker;
import org.journeywright.language.linking.JourneyResource;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.messages.LinkingMessages;
import org.journeywright.language.messages.SyntaxMessages;
import org.journeywright.language.names.ElementNames;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.names.PathNames;
import org.journeywright.language.recovery.ForgivingParser;

import com.google.inject.Binder;

/** Wires the language: one line for every service that differs from Xtext's own. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return JourneyValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return ElementNames.class;
	}

	/** Keeps names with dots whole. */
	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return PathNames.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return ElementScopes.class;
	}

	@Override
	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return FolderScopes.class;
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return JourneyLinker.class;
	}

	/** A file that knows its references. */
	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return JourneyResource.class;
	}

	/** Never guesses between two elements of one name. */
	public Class<? extends ILinkingService> bindILinkingService() {
		return UnambiguousLinking.class;
	}

	/** Exports elements under the names that references may use. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return ElementDescriptions.class;
	}

	/** Says unknown and ambiguous names in plain words. */
	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	/** Understands as much of a broken file as possible. */
	@Override
	public Class<? extends IParser> bindIParser() {
		return ForgivingParser.class;
	}

	/** Says syntax errors in plain words. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	/** Lays files out. */
	public Class<? extends IFormatter2> bindIFormatter2() {
		return JourneyFormatter.class;
	}

	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		// Models are UTF-8 on every machine, whatever the platform's default.
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).to(Utf8.class);
	}

	/** Answers UTF-8 for every file. */
	public static class Utf8 implements IEncodingProvider {
		@Override
		public String getEncoding(org.eclipse.emf.common.util.URI uri) {
			return "UTF-8";
		}
	}
}
