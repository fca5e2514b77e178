package muster.name;

import static org.assertj.core.api.Assertions.assertThat;

import muster.knowledge.KnowledgeFolder;
import muster.model.ActorKind;
import muster.model.Entity;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class LinkerTest {
    private static final NameFamily FAMILY =
            NameFamily.load(new KnowledgeFolder(Path.of("knowledge")), new ArrayList<>());
    private static final KnownActor HILL =
            actor("hill", ActorKind.GROUP, List.of("Amber Hill Front", "AHF"), "ML");
    private static final KnownActor HARBOUR =
            actor("harbour", ActorKind.GROUP, List.of("Amber Harbour Force", "AHF"), "LK");
    private static final KnownActor LEADER =
            actor("leader", ActorKind.PERSON, List.of("Abu Talha al-Zaytuni"), "ML");
    private static final Linker LINKER =
            new Linker(new IndexedRoster(List.of(HILL, HARBOUR, LEADER), FAMILY));

    @Test
    void a_name_in_another_spelling_is_linked() {
        assertThat(ask(ActorKind.GROUP, "Ambar Hill Front"))
                .isInstanceOfSatisfying(
                        Link.Known.class,
                        known -> {
                            assertThat(known.actor().actor()).isEqualTo(HILL);
                            assertThat(known.actor().reason())
                                    .isEqualTo(
                                            "bears 'Amber Hill Front' (ambar ~ amber, hill,"
                                                    + " front)");
                        });
    }

    @Test
    void a_shared_name_stays_open_with_its_candidates() {
        assertThat(ask(ActorKind.GROUP, "AHF"))
                .isInstanceOfSatisfying(
                        Link.Open.class,
                        open ->
                                assertThat(open.candidates())
                                        .extracting(Link.Scored::actor)
                                        .containsExactly(HARBOUR, HILL));
    }

    @Test
    void the_countries_of_the_report_decide_a_shared_name() {
        Link link = LINKER.link(new Linker.Asked(List.of("AHF"), ActorKind.GROUP, Set.of("ML")));
        assertThat(link)
                .isInstanceOfSatisfying(
                        Link.Known.class,
                        known -> assertThat(known.actor().actor()).isEqualTo(HILL));
    }

    @Test
    void a_second_name_decides_a_shared_one() {
        assertThat(ask(ActorKind.GROUP, "AHF", "Amber Harbor Force"))
                .isInstanceOfSatisfying(
                        Link.Known.class,
                        known -> assertThat(known.actor().actor()).isEqualTo(HARBOUR));
    }

    @Test
    void an_unknown_name_is_somebody_new() {
        assertThat(ask(ActorKind.GROUP, "Liwa al-Basatin")).isEqualTo(new Link.New());
    }

    @Test
    void a_group_is_never_linked_to_a_person() {
        assertThat(ask(ActorKind.GROUP, "Abu Talha al-Zaytuni")).isEqualTo(new Link.New());
    }

    @Test
    void a_short_form_is_left_to_be_ruled_on() {
        assertThat(ask(ActorKind.PERSON, "Zeitouni"))
                .isInstanceOfSatisfying(
                        Link.Open.class,
                        open ->
                                assertThat(open.candidates())
                                        .extracting(Link.Scored::actor)
                                        .containsExactly(LEADER));
    }

    @Test
    void the_other_actors_of_a_report_are_context() {
        Map<String, Link> links =
                LINKER.link(
                        List.of(
                                entity("a1", ActorKind.GROUP, "AHF"),
                                entity("a2", ActorKind.PERSON, "Abou Talha al-Zeitouni"),
                                new Entity("p1", new Entity.Kind.Place(), "X", List.of("X"), true)),
                        Set.of());
        assertThat(links).containsOnlyKeys("a1", "a2");
        assertThat(links.get("a1"))
                .isInstanceOfSatisfying(
                        Link.Known.class,
                        known -> assertThat(known.actor().actor()).isEqualTo(HILL));
    }

    private static Link ask(ActorKind kind, String... names) {
        return LINKER.link(new Linker.Asked(List.of(names), kind, Set.of()));
    }

    private static Entity entity(String id, ActorKind kind, String name) {
        return new Entity(id, new Entity.Kind.Of(kind), name, List.of(name), true);
    }

    private static KnownActor actor(String id, ActorKind kind, List<String> names, String country) {
        return new KnownActor(
                id, kind, names.getFirst(), names, List.of(country), Optional.empty());
    }
}
