package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.delete;
import static org.journeywright.language.ide.refactor.fix.Steps.put;
import static org.journeywright.language.ide.refactor.fix.Steps.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Benchmark;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Persona;
import org.journeywright.model.Stage;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/** First steps where it is not known what customers expect. */
final class KnowledgeRecipes {

	private KnowledgeRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2001", write(Literals.TOUCHPOINT__EXPECTATIONS, "expects", "what customers expect here, in their words")),
				Map.entry("JW-2002", (Recipe<Persona>) (p, gap) -> Stream.of(Fix.of("Add what the persona lacks, to be written", () -> {
					var expects = gap.say(p, Literals.PERSONA__EXPECTATIONS, Begun.unwritten("what such customers expect, in their words"));
					var triggered = gap.say(p, Literals.PERSONA__TRIGGERS, Begun.unwritten("what turned their experience"));
					return p.getExpectations().isEmpty() && p.getTriggers().isEmpty() ? TextEdits.inOneBlock(List.of(expects, triggered)) : p.getExpectations().isEmpty() ? expects : triggered;
				}))),
				Map.entry("JW-2003", Steps.<Journey>tie(Literals.JOURNEY__PERSONAS, "for", (j, gap) -> Candidates.all(Persona.class, gap))
						.or(Steps.createAndTie("Add a persona, to be written", Literals.JOURNEY__PERSONAS, (j, gap) -> persona((Journey) j, gap)))),
				Map.entry("JW-2005", Steps.<Benchmark>tie(Literals.BENCHMARK__TOUCHPOINTS, "at", (b, gap) -> Candidates.touchpoints(List.of(), gap)).or(delete("Remove the benchmark"))),
				Map.entry("JW-2006", (Recipe<Benchmark>) (b, gap) -> b.getTouchpoints().stream().limit(3).flatMap(t -> StandardRecipes.answer(t, gap, StandardKind.EXTERNAL))),
				Map.entry("JW-2007", write(Literals.BENCHMARK__SOURCE, "source", "where this comes from")),
				Map.entry("JW-2009", (Recipe<Journey>) (j, gap) -> Stream.of(Fix.of("Add a stage before and one after, with a touchpoint each, to be written",
						() -> TextEdits.inOneBlock(List.of(gap.editor().add(j, Literals.JOURNEY__STAGES, 0, stage("Before", gap)), gap.add(j, Literals.JOURNEY__STAGES, stage("After", gap))))))),
				Map.entry("JW-2010", put("Add a touchpoint, with a name to be changed", Literals.STAGE__TOUCHPOINTS, (s, gap) -> touchpoint((NamedElement) s, gap))
						.or(delete("Remove the stage"))),
				Map.entry("JW-2011", Steps.tieFrom((p, gap) -> Candidates.all(Journey.class, gap).filter(j -> j.getKind() == JourneyKind.AS_IS), Literals.JOURNEY__PERSONAS, "for")));
	}

	private static Persona persona(Journey journey, Gap gap) {
		Persona persona = ModelFactory.eINSTANCE.createPersona();
		persona.setName(gap.free("Customer"));
		persona.setDescription(Begun.unwritten("who makes the journey " + Elements.label(journey)));
		return persona;
	}

	private static Touchpoint touchpoint(NamedElement stage, Gap gap) {
		Touchpoint touchpoint = ModelFactory.eINSTANCE.createTouchpoint();
		touchpoint.setName(gap.free(Skeletons.after(stage, "touchpoint")));
		touchpoint.setAction(Begun.unwritten("what customers do here"));
		return touchpoint;
	}

	private static Stage stage(String name, Gap gap) {
		Stage stage = ModelFactory.eINSTANCE.createStage();
		stage.setName(gap.free(name));
		stage.setGoal(Begun.unwritten("what customers want in this stage"));
		stage.getTouchpoints().add(touchpoint(stage, gap));
		return stage;
	}
}
