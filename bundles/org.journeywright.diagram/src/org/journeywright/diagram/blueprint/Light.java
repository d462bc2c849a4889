package org.journeywright.diagram.blueprint;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Role;
import org.journeywright.model.Stage;
import org.journeywright.model.Team;
import org.journeywright.model.Touchpoint;

/** Tells what lights up when something is chosen: who affects a touchpoint, what a role reaches, where a chain of handoffs comes from and leads to. */
final class Light {

	private static final Set<String> GROUND = Set.of("ground", "header", "line", "line.name", "lane.customer");

	private final Drawing drawing;
	private final ModelView model;
	private final Map<String, NamedElement> elements = new HashMap<>();
	private final Set<String> lit = new LinkedHashSet<>();

	Light(Drawing drawing, ModelView model) {
		this.drawing = drawing;
		this.model = model;
		Stream.of(Touchpoint.class, Role.class, Team.class, Handoff.class, BackstageActivity.class).flatMap(c -> model.all(c).stream()).forEach(e -> elements.putIfAbsent(Elements.identity(e), e));
	}

	Set<String> by(Figure chosen) {
		Standing standing = Standing.of(drawing, chosen.id());
		Optional<EObject> element = standing.upwards().flatMap(f -> f.about().stream()).findFirst().flatMap(this::find);
		element.ifPresent(this::light);
		return lit.isEmpty() ? Set.of() : whole();
	}

	/** Only what is drawn, each with what is on it, and with the frame. */
	private Set<String> whole() {
		Set<String> whole = new LinkedHashSet<>();
		drawing.all().filter(f -> lit.contains(f.id()) || GROUND.contains(f.kind())).forEach(f -> withInner(f, whole));
		drawing.figures().stream().filter(f -> f.kind().equals("stage")).filter(s -> lit.stream().map(elements::get).anyMatch(e -> e instanceof Touchpoint t && isAbout(s, (Stage) t.eContainer())))
				.forEach(s -> whole.add(s.id()));
		return whole;
	}

	private static void withInner(Figure figure, Set<String> ids) {
		ids.add(figure.id());
		figure.inner().forEach(f -> withInner(f, ids));
	}

	private Optional<EObject> find(String identity) {
		return Optional.ofNullable(elements.get(identity));
	}

	private void light(EObject element) {
		switch (element) {
			case Touchpoint touchpoint -> upstream(touchpoint);
			case Role role -> reach(List.of(role));
			case Team team -> reach(team.getRoles());
			case Handoff handoff -> chain(handoff);
			case BackstageActivity activity -> activity(activity);
			default -> {
			}
		}
	}

	/** A touchpoint, and everything and everybody behind it. */
	private void upstream(Touchpoint touchpoint) {
		parts(touchpoint);
		handoffs(model.handoffsBehind(touchpoint));
		model.rolesBehind(touchpoint).forEach(this::lanes);
	}

	/** A touchpoint with the cards of those who have a part in it. */
	private void parts(Touchpoint touchpoint) {
		String identity = Elements.identity(touchpoint);
		lit.add(identity);
		lit.add(identity + "@spine");
		Set<String> about = new HashSet<>(List.of(identity));
		touchpoint.getActivities().forEach(a -> about.add(Elements.identity(a)));
		cards().filter(f -> f.about().filter(about::contains).isPresent()).forEach(f -> lit.add(f.id()));
	}

	/** Handoffs with the cards they lead from and to, and the lines between them. */
	private void handoffs(Collection<Handoff> some) {
		Set<String> ids = new HashSet<>();
		some.forEach(h -> ids.add(Elements.identity(h)));
		drawing.figures().stream().filter(f -> f.ends().isPresent()).forEach(f -> {
			boolean isOne = f.kind().equals("handoff") && ids.contains(f.id());
			boolean isBetween = f.kind().equals("feeds") && ids.contains(f.ends().get().from()) && ids.contains(f.ends().get().to());
			if (isOne || isBetween) {
				lit.add(f.id());
			}
			if (isOne) {
				lit.add(f.ends().get().from());
				lit.add(f.ends().get().to());
			}
		});
	}

	/** Every touchpoint that some roles reach, and the way there. */
	private void reach(Collection<Role> roles) {
		for (Role role : roles) {
			lanes(role);
			model.touchpointsReached(role).forEach(t -> lit.add(Elements.identity(t)));
			model.touchpointsDelivered(role).forEach(t -> lit.add(Elements.identity(t) + "@spine"));
			handoffs(Chains.after(model.referring(role, ModelPackage.Literals.HANDOFF__PROVIDER, Handoff.class)));
			cards(role).forEach(f -> lit.add(f.id()));
		}
	}

	/** A handoff, what it waits for, what waits for it, and the touchpoints at the end. */
	private void chain(Handoff handoff) {
		Set<Handoff> chain = Chains.after(List.of(handoff));
		chain.addAll(Chains.before(handoff, model));
		handoffs(chain);
		model.touchpointsReached(handoff).forEach(t -> lit.add(Elements.identity(t)));
		lanes(handoff.getProvider());
		lanes(handoff.getReceiver());
	}

	private void activity(BackstageActivity activity) {
		cards().filter(f -> isAbout(f, activity)).forEach(f -> lit.add(f.id()));
		lit.add(Elements.identity(activity.eContainer()));
		lit.add(Elements.identity(activity.eContainer()) + "@spine");
		activity.getRoles().forEach(this::lanes);
	}

	private void lanes(Role role) {
		drawing.figures().stream().filter(f -> f.kind().equals("lane") && isLaneOf(f, role)).forEach(f -> lit.add(f.id()));
	}

	private Stream<Figure> cards() {
		return drawing.figures().stream().filter(f -> f.kind().equals("cell")).flatMap(c -> c.inner().stream());
	}

	/** The cards in the lanes of a role, or of its team, that are its part in something. */
	private Stream<Figure> cards(Role role) {
		List<String> lanes = drawing.figures().stream().filter(f -> f.kind().equals("lane") && isLaneOf(f, role)).map(l -> l.id() + "@").toList();
		Stream<Figure> cells = drawing.figures().stream().filter(f -> f.kind().equals("cell") && !f.inner().isEmpty() && lanes.stream().anyMatch(f.id()::startsWith));
		return cells.flatMap(c -> c.inner().stream()).filter(f -> isPart(f, role));
	}

	private boolean isPart(Figure card, Role role) {
		return card.about().flatMap(this::find).filter(e -> switch (e) {
			case BackstageActivity activity -> activity.getRoles().contains(role);
			case Touchpoint touchpoint -> touchpoint.getRoles().contains(role);
			default -> e == role;
		}).isPresent();
	}

	private static boolean isLaneOf(Figure lane, Role role) {
		return isAbout(lane, role) || role.eContainer() instanceof Team team && isAbout(lane, team);
	}

	private static boolean isAbout(Figure figure, NamedElement element) {
		return figure.about().filter(Elements.identity(element)::equals).isPresent();
	}
}
