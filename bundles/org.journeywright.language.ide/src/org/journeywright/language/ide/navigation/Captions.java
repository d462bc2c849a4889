package org.journeywright.language.ide.navigation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Journey;
import org.journeywright.model.Milestone;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Role;
import org.journeywright.model.RootCause;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;

/** What elements are called in lists, on one line each. */
final class Captions {

	/** Longer texts are cut, in characters. */
	private static final int LONGEST = 120;

	private Captions() {
	}

	/** Whether an element has an entry of its own in an outline; the others are details of their owners. */
	static boolean isShown(EObject element) {
		return element instanceof NamedElement || !text(element).isEmpty();
	}

	/** How an element is called; never empty. */
	static String label(EObject element) {
		String label = line(element instanceof NamedElement named && named.getName() != null ? Elements.label(named) : text(element));
		return label.isBlank() ? Elements.kind(element) : label;
	}

	private static String text(EObject element) {
		String text = switch (element) {
			case ConversationOption option -> option.getSays();
			case RootCause cause -> cause.getStatement() == null ? Elements.kind(cause) : cause.getStatement();
			case Milestone milestone -> milestone.getResult();
			case RuleSetting setting -> setting.getCode();
			default -> "";
		};
		return text == null ? "" : text;
	}

	/** The kind of an element in plain words, with what tells it from others of its kind. */
	static String detail(EObject element) {
		String kind = Elements.kind(element);
		return line(switch (element) {
			case Touchpoint touchpoint when touchpoint.isMomentOfTruth() -> kind + ", moment of truth";
			case Journey journey -> journey.getKind() + " " + kind;
			case ServiceStandard standard -> standard.getKind() + " standard";
			case Role role -> role.getKind() + " " + kind;
			case Scenario scenario -> scenario.getTone() + " " + kind;
			case ConversationOption option -> option.getGrade() + " " + kind;
			case ScenarioOutcome outcome -> outcome.getGrade() + " " + kind;
			case DecisionPoint decision when decision.getSays() != null -> decision.getSays();
			case Behaviour behaviour when behaviour.getWording() != null -> behaviour.getWording();
			case Handoff handoff when isKnown(handoff.getProvider()) && isKnown(handoff.getReceiver()) -> kind + " from " + Elements.label(handoff.getProvider()) + " to "
					+ Elements.label(handoff.getReceiver());
			default -> kind;
		});
	}

	private static boolean isKnown(Role role) {
		return role != null && !role.eIsProxy();
	}

	/** A text on one line, without what would break it or turn its direction. */
	static String line(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().limit(LONGEST + 1L).map(c -> breaksOrTurns(c) ? ' ' : c).forEach(line::appendCodePoint);
		boolean cut = line.codePointCount(0, line.length()) > LONGEST;
		return cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026" : line.toString();
	}

	private static boolean breaksOrTurns(int c) {
		int type = Character.getType(c);
		boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		return turns || Character.isISOControl(c) || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
	}

	/** The kind among those of the protocol, by which editors choose a symbol; as alike as they come. */
	static SymbolKind kind(EObject element) {
		return switch (element.eClass().getClassifierID()) {
			case ModelPackage.ORGANISATION, ModelPackage.TEAM -> SymbolKind.Package;
			case ModelPackage.JOURNEY, ModelPackage.TRAINING_PROGRAMME -> SymbolKind.Module;
			case ModelPackage.STAGE, ModelPackage.PHASE -> SymbolKind.Namespace;
			case ModelPackage.TOUCHPOINT -> SymbolKind.Class;
			case ModelPackage.SERVICE_STANDARD -> SymbolKind.Interface;
			case ModelPackage.BEHAVIOUR, ModelPackage.BACKSTAGE_ACTIVITY, ModelPackage.LEADERSHIP_PRACTICE -> SymbolKind.Method;
			case ModelPackage.ROLE, ModelPackage.PERSONA -> SymbolKind.Object;
			case ModelPackage.SCENARIO, ModelPackage.TRAINING_MODULE -> SymbolKind.Struct;
			case ModelPackage.DECISION_POINT, ModelPackage.COMFORT_CHECK -> SymbolKind.Enum;
			case ModelPackage.CONVERSATION_OPTION, ModelPackage.SCENARIO_OUTCOME, ModelPackage.FAILURE_STORY -> SymbolKind.EnumMember;
			case ModelPackage.HANDOFF, ModelPackage.PROMISE -> SymbolKind.Operator;
			case ModelPackage.METRIC, ModelPackage.BUSINESS_OUTCOME -> SymbolKind.Number;
			case ModelPackage.EVIDENCE_SOURCE, ModelPackage.BENCHMARK -> SymbolKind.File;
			case ModelPackage.ISSUE, ModelPackage.ROOT_CAUSE, ModelPackage.INITIATIVE, ModelPackage.MILESTONE, ModelPackage.WOW_MOMENT -> SymbolKind.Event;
			case ModelPackage.VALUE, ModelPackage.STRATEGY_ELEMENT, ModelPackage.RULE_SETTING -> SymbolKind.Key;
			default -> SymbolKind.Field;
		};
	}
}
