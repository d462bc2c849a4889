package org.journeywright.ui.wizard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.model.ModelPackage.Literals;

/** What can be begun from the File menu, in its groups. */
public enum NewKind {

	/** A way that customers go. */
	JOURNEY(Literals.JOURNEY, "&Journey", "Own a coffee machine"),
	/** A moment in which customers meet the organisation. */
	TOUCHPOINT(Literals.TOUCHPOINT, "&Touchpoint", "Report a fault"),
	/** A kind of customer. */
	PERSONA(Literals.PERSONA, "Pers&ona", "First-time founder"),
	/** What the organisation stands for. */
	VALUE(Literals.VALUE, "&Value", "We keep our word"),
	/** Behaviour that can be seen. */
	STANDARD(Literals.SERVICE_STANDARD, "&Standard", "Keep the date"),
	/** What customers are told. */
	PROMISE(Literals.PROMISE, "P&romise", "Next working day"),
	/** Colleagues with a common task. */
	TEAM(Literals.TEAM, "Tea&m", "Customer care"),
	/** A part that people play. */
	ROLE(Literals.ROLE, "Ro&le", "Service desk"),
	/** What one role gives another. */
	HANDOFF(Literals.HANDOFF, "&Handoff", "Fault report"),
	/** What goes wrong. */
	ISSUE(Literals.ISSUE, "&Issue", "Delivery date missed"),
	/** A step on the roadmap. */
	INITIATIVE(Literals.INITIATIVE, "I&nitiative", "One date, one owner"),
	/** A figure by which the experience is steered. */
	METRIC(Literals.METRIC, "Metri&c", "Dates kept"),
	/** A situation worth practising. */
	SCENARIO(Literals.SCENARIO, "Scen&ario", "The third call in a week"),
	/** What somebody learns, in which order. */
	PROGRAMME(Literals.TRAINING_PROGRAMME, "Training &Programme", "The first ninety days");

	private final EClass type;
	private final String menu;
	private final String example;

	NewKind(EClass type, String menu, String example) {
		this.type = type;
		this.menu = menu;
		this.example = example;
	}

	/** What begins elements of a class; empty where they need no wizard. */
	public static Optional<NewKind> of(EClass type) {
		return Arrays.stream(values()).filter(k -> k.type == type).findFirst();
	}

	/** The kind of element. */
	public EClass type() {
		return type;
	}

	/** Its line in the menu, with a mnemonic. */
	public String menu() {
		return menu + "…";
	}

	/** The title of its wizard. */
	public String title() {
		return "New " + menu.replace("&", "");
	}

	/** What it is called within a sentence. */
	String words() {
		return menu.replace("&", "").toLowerCase(Locale.ENGLISH);
	}

	/** A name that such an element could have. */
	String example() {
		return example;
	}
}
