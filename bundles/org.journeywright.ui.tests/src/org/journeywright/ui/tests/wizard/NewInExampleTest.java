package org.journeywright.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.form.PropertiesView;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Example;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.wizard.NewKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each wizard writes into the example: beside which relatives, with which words; that it is chosen everywhere; and that one step takes it back. */
class NewInExampleTest {

	private static final Map<String, String> BEFORE = Example.texts("lumen");

	private OpenFolder open;

	@BeforeEach
	void openTheExample() {
		Settings.instance().saveByItself(false, Settings.SECONDS);
		open = new OpenFolder(BEFORE);
		// The text that opens with the folder has its cursor in a journey.
		Ui.until(() -> !Chosen.in(Window.get()).elements().isEmpty());
		Chosen.in(Window.get()).choose(List.of());
	}

	@AfterEach
	void close() throws WorkbenchException {
		WizardWindow.found().ifPresent(Shell::close);
		open.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
		Window.get().getWorkbench().showPerspective(MapPerspective.ID, Window.get());
		Window.page().resetPerspective();
	}

	@Test
	void aJourneyHasItsFirstStages() {
		begin(NewKind.JOURNEY).type("Name", "Leave us well").choose("Kind", "To-be").pick("Personas", "hotel").type("Goal", "Part as friends")
				.lines("First stages", "Decide", "Give back", "Say goodbye", "Come again").finish();
		assertAdded("journeys/own-a-lumen-tomorrow.journey", "", """

				journey "Leave us well" to-be for HotelHost {
				  goal "Part as friends"
				  stage Decide { }
				  stage GiveBack { }
				  stage SayGoodbye { }
				  stage ComeAgain { }
				}
				""", "");
	}

	@Test
	void aStandardStandsBesideThoseOfItsRolesAndIsChosenEverywhere() throws PartInitException {
		PropertiesView form = (PropertiesView) Window.page().showView(Views.PROPERTIES);
		WizardWindow wizard = begin(NewKind.STANDARD).type("Name", "Say hello!").pick("Values", "hosp").pick("Roles", "technician").choose("Kind", "Internal")
				.type("Statement", "Every guest is greeted").type("First behaviour", "Says good morning to everybody in the café, by name");
		Pictures.of(wizard.shell(), "wizard/standard");
		wizard.finish();
		assertAdded("values-and-standards.journey", "standard PutItRight", """
				standard "Say hello!" internal for FieldTechnician {
				  carries Hospitality
				  statement "Every guest is greeted"
				  behaviour SaysGoodMorning "Says good morning to everybody in the café, by name"
				}

				""", "New standard");
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() instanceof ITextEditor editor && editor.getTitle().equals("values-and-standards.journey")
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection text && text.getText().equals("\"Say hello!\"")), "Its text is shown.");
		assertTrue(Ui.until(() -> inExplorer().equals(List.of("service standard:Say hello!"))), () -> inExplorer().toString());
		assertTrue(Ui.until(() -> form.form().filter(f -> Window.all(StyledText.class, f).stream().anyMatch(t -> t.getText().equals("Say hello!"))).isPresent()), "Its form is shown.");
		open.model().history().undo();
		assertEquals(BEFORE, now());
	}

	@Test
	void aScenarioStandsBesideThoseOfItsRoleAndIsPreparedFromItsTouchpoint() {
		WizardWindow wizard = begin(NewKind.SCENARIO).type("Name", "Confirmed, but when?").pick("Touchpoints", "receive the conf").pick("Issues", "order where");
		assertTrue(Ui.until(() -> wizard.chosen("Roles").equals(List.of("Order coordinator"))), () -> wizard.chosen("Roles").toString());
		wizard.finish();
		assertAdded("scenarios/orders.journey", "", """

				scenario "Confirmed, but when?" difficult at ReceiveTheConfirmation for OrderCoordinator about OrderWhereaboutsUnknown {
				  decision First "" {
				    best "" -> EndsWell
				    poor "" -> EndsBadly
				  }

				  outcome EndsWell good ""
				  outcome EndsBadly bad ""
				}
				""", "");
		assertTrue(Ui.until(() -> Window.page().getActivePart().getSite().getId().equals(Views.SCENARIO)), "It opens where scenarios are written.");
		assertTrue(Ui.until(() -> inExplorer().equals(List.of("scenario:Confirmed, but when?"))), () -> inExplorer().toString());
	}

	@Test
	void aProgrammePractisesTheScenariosOfItsAudienceThatAreTicked() {
		WizardWindow wizard = begin(NewKind.PROGRAMME).type("Name", "Ninety days").pick("Audience", "service desk");
		assertTrue(Ui.until(() -> wizard.ticks("What it practises").size() > 2), () -> wizard.ticks("What it practises").toString());
		List<String> offered = wizard.ticks("What it practises");
		assertTrue(offered.stream().allMatch(t -> t.startsWith("+")), offered.toString());
		Pictures.of(wizard.shell(), "wizard/programme");
		offered.stream().skip(1).forEach(t -> wizard.tick("What it practises", t.substring(1)));
		wizard.type("How often", "an hour every second week").pick("Led through", "morning").finish();
		assertAdded("programmes.journey", "// ---- Front line: in the café", """
				programme "Ninety days" for ServiceDesk {
				  phase "First phase" when "an hour every second week" {
				    module Practice {
				      play "%s"
				    }
				  }

				  led through MorningHuddle
				}

				""".formatted(offered.getFirst().substring(1)), "New training programme");
	}

	@Test
	void aHandoffStandsBesideThoseOfItsRoles() {
		begin(NewKind.HANDOFF).type("Name", "Spare keys").pick("Provider", "dispatcher").pick("Receiver", "field tech").type("Hands over", "The keys").finish();
		assertAdded("handoffs.journey", "", """
				handoff SpareKeys from Dispatcher to FieldTechnician {
				  hands over "The keys"
				}

				""", "New handoff");
	}

	@Test
	void anIssueStandsBesideThoseOfItsTouchpoint() {
		begin(NewKind.ISSUE).type("Name", "Nobody at the door").pick("Touchpoints", "take delivery").type("What customers say", "I was told ten").finish();
		assertAdded("issues.journey", "", """
				issue NobodyAtTheDoor at TakeDelivery {
				  description "I was told ten"
				}

				""", "New issue");
	}

	@Test
	void whatIsChosenInTheWindowIsProposed() {
		ElementRef touchpoint = Ui.get(open.model().service().ask(live -> ElementRef.of(live, live.element("touchpoint:Own a Lumen today/TakeDelivery").orElseThrow())));
		Chosen.in(Window.get()).choose(List.of(touchpoint));
		WizardWindow scenario = begin(NewKind.SCENARIO);
		assertEquals(List.of("Take delivery"), scenario.chosen("Touchpoints"));
		assertTrue(Ui.until(() -> !scenario.chosen("Roles").isEmpty()), "Who delivers it practises it.");
		scenario.close();
		Ui.settle(100);
		Chosen.in(Window.get()).choose(List.of(touchpoint));
		WizardWindow beside = begin(NewKind.TOUCHPOINT);
		assertEquals(List.of("Start"), beside.chosen("Stage"));
		assertEquals(List.of(), beside.chosen("Channels"));
	}

	@Test
	void theOthersStandBesideTheirKind() {
		begin(NewKind.INITIATIVE).type("Name", "Quiet hours").choose("Horizon", "Next").pick("Addresses", "leaver not").pick("Owner", "people lead").finish();
		assertAdded("roadmap.journey", "", "\ninitiative QuietHours next {\n  addresses LeaverNotHeard\n  owned by PeopleLead\n}\n", "New initiative");
		begin(NewKind.METRIC).type("Name", "Doors opened").type("Unit", "%").pick("Measures", "take delivery").pick("Owner", "field lead").finish();
		assertAdded("metrics.journey", "", "metric DoorsOpened in % {\n  owned by FieldLead\n  measures TakeDelivery\n}\n\n", "New metric");
		begin(NewKind.PERSONA).type("Name", "Night baker").type("Description", "Bakes at night").finish();
		assertAdded("customers.journey", "", "persona NightBaker {\n  description \"Bakes at night\"\n}\n\n", "New persona");
		begin(NewKind.VALUE).type("Name", "Calm").type("Statement", "We stay calm").type("Belief", "Haste costs more").finish();
		assertAdded("values-and-standards.journey", "", "value Calm \"We stay calm\" {\n  belief \"Haste costs more\"\n}\n\n", "New value");
		begin(NewKind.PROMISE).type("Name", "A person answers").type("Statement", "You speak to a person").pick("Made by", "service desk").pick("Kept at", "report a").finish();
		assertAdded("promises.journey", "", "promise APersonAnswers \"You speak to a person\" made by ServiceDesk kept at ReportAFault\n\n", "New promise");
		begin(NewKind.TOUCHPOINT).type("Name", "Sign for it").pick("Stage", "roll out").pick("Channels", "visit").pick("Roles", "field tech").type("The customer", "signs").finish();
		assertAdded("journeys/grow-with-lumen-today.journey", "", """

				    touchpoint SignForIt via Visit by FieldTechnician {
				      customer does "signs"
				    }
				""", "New touchpoint");
	}

	@Test
	void aTeamHasItsFirstRolesAndARoleStandsInItsTeam() {
		begin(NewKind.TEAM).type("Name", "Training").type("Department", "People").lines("First roles", "Trainer on the road").finish();
		assertAdded("teams.journey", "", "\nteam Training in People {\n  role TrainerOnTheRoad\n}\n", "New team");
		open.model().history().undo();
		assertTrue(Ui.until(() -> now().equals(BEFORE)));
		begin(NewKind.ROLE).type("Name", "Night desk").pick("Team", "customer care").choose("Kind", "Internal").type("Description", "Answers at night").finish();
		assertAdded("teams.journey", "", "\n  role NightDesk internal {\n    description \"Answers at night\"\n  }\n", "New role");
		open.model().history().undo();
		assertEquals(BEFORE, now());
	}

	private WizardWindow begin(NewKind kind) {
		return WizardWindow.open(open.model(), kind);
	}

	private Map<String, String> now() {
		Map<String, String> now = new TreeMap<>();
		BEFORE.keySet().forEach(f -> now.put(f, open.text(f)));
		return now;
	}

	/** The file has exactly this more than the example, before certain words if any are given; it came in one step, if its name is given. */
	private void assertAdded(String file, String before, String added, String step) {
		// What is chosen is proposed, and what was just made is chosen a moment later.
		assertTrue(Ui.until(() -> Chosen.in(Window.get()).elements().stream().anyMatch(e -> e.place().filter(p -> p.file().equals(file)).isPresent())));
		String old = BEFORE.get(file);
		assertTrue(Ui.until(() -> open.text(file).length() == old.length() + added.length()), () -> open.text(file));
		String text = open.text(file);
		int at = text.indexOf(added);
		assertTrue(at >= 0, text);
		assertEquals(old, text.substring(0, at) + text.substring(at + added.length()));
		assertTrue(text.startsWith(before, at + added.length()), text.substring(at));
		if (!step.isEmpty()) {
			assertEquals(step, open.model().history().undoLabel());
		}
		Ui.get(open.model().service().ask(LiveModel::fileNames));
	}

	private static List<String> inExplorer() {
		return Window.page().findView(Views.EXPLORER).getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection chosen
				? chosen.toList().stream().filter(ElementRef.class::isInstance).map(r -> ((ElementRef) r).identity()).toList() : List.of();
	}
}
