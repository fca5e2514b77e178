package muster.read;

import muster.frame.Bound;
import muster.frame.FrameMatch;
import muster.model.ActorKind;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Entity;
import muster.model.Filler;
import muster.model.Mention;
import muster.model.Mentions;
import muster.model.Quote;
import muster.model.Report;
import muster.model.Role;
import muster.model.Span;
import muster.parse.Parsed;
import muster.parse.Sentence;
import muster.time.Aspect;
import muster.time.Bounds;
import muster.time.TimeMention;
import muster.time.TimeSpotter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes claims of matches: conjunctions spelled out, dates and places worked out, every claim
/// quoted.
final class ClaimMaker {
    private final Shares shares;
    private final TimeSpotter times;

    ClaimMaker(Shares shares, TimeSpotter times) {
        this.shares = shares;
        this.times = times;
    }

    /// What the makers of one report's claims look at.
    private record Desk(
            Parsed parsed,
            Mentions mentions,
            Map<String, Whereabouts.Spot> places,
            List<TimeMention> times,
            Onward onward,
            Set<Object> said) {
        Report report() {
            return parsed.report();
        }

        Sentence sentence(FrameMatch match) {
            return parsed.sentences().get(match.sentence());
        }
    }

    List<Claim> make(
            Parsed parsed,
            Mentions mentions,
            List<FrameMatch> matches,
            Map<String, Whereabouts.Spot> places) {
        Onward onward = new Onward(matches, parsed.sentences());
        Desk desk = new Desk(parsed, mentions, places, times.spot(parsed), onward, new HashSet<>());
        List<Claim> claims = new ArrayList<>();
        for (FrameMatch match : matches) {
            if (match.frame().type().tie()) {
                ties(match, desk, claims);
            } else {
                claims.add(
                        claim(
                                match,
                                fillers(match, "actor", desk),
                                fillers(match, "target", desk),
                                desk));
            }
        }
        return claims;
    }

    /// One claim for every subject with every object.
    private void ties(FrameMatch match, Desk desk, List<Claim> into) {
        List<Optional<Filler>> subjects = orNone(fillers(match, Role.SUBJECT.word(), desk));
        List<Optional<Filler>> objects = orNone(fillers(match, Role.OBJECT.word(), desk));
        ClaimType type = match.frame().type();
        for (Optional<Filler> subject : subjects) {
            for (Optional<Filler> object : objects) {
                List<String> pair = new ArrayList<>(List.of(key(subject), key(object)));
                if (type.symmetric()) {
                    pair.sort(null);
                }
                boolean same = pair.get(0).equals(pair.get(1));
                boolean selfNamed =
                        type.naming()
                                && subject.isPresent()
                                && object.isPresent()
                                && (subject.get().text().equals(object.get().text())
                                        || type == ClaimType.RENAMED
                                                && subject.get()
                                                        .name()
                                                        .equals(object.get().name()));
                if (!same
                        && !selfNamed
                        && known(type, subject, object, desk)
                        && desk.said()
                                .add(List.of(type, pair, match.polarity(), match.sentence()))) {
                    into.add(
                            claim(
                                    match,
                                    subject.stream().toList(),
                                    object.stream().toList(),
                                    desk));
                }
            }
        }
    }

    /// A tie to "militants" or "a body" says nothing that could be looked up.
    private static boolean known(
            ClaimType type, Optional<Filler> subject, Optional<Filler> object, Desk desk) {
        return switch (type) {
            case BRANCH, SPLIT -> named(object, desk) || army(object) && named(subject, desk);
            case FOUNDED, RENAMED -> named(object, desk);
            case MEMBER -> named(object, desk) || coalition(object) && named(subject, desk);
            case MERGER -> named(subject, desk) && (named(object, desk) || army(object));
            case ALIAS -> named(subject, desk);
            case LEADS, SERVES -> named(subject, desk) || named(object, desk);
            default -> true;
        };
    }

    /// "the Saudi-led coalition" can be looked up, though it has no name.
    private static boolean coalition(Optional<Filler> filler) {
        return filler.orElse(null) instanceof Filler.Actor actor
                && actor.kind() == ActorKind.COALITION;
    }

    /// "the army", "the government": each report has one.
    private static boolean army(Optional<Filler> filler) {
        return filler.orElse(null) instanceof Filler.Actor actor
                && (actor.kind() == ActorKind.STATE_FORCE || actor.kind() == ActorKind.STATE)
                && !actor.text().matches("(?i)(an?|some|several|two|\\d+) .*");
    }

    private static boolean named(Optional<Filler> filler, Desk desk) {
        return switch (filler.orElse(null)) {
            case Filler.Actor actor -> desk.mentions().entity(actor.id()).named();
            case Filler.Place place -> true;
            case Filler.Name name -> true;
            case null -> true;
        };
    }

    private static List<Optional<Filler>> orNone(List<Filler> fillers) {
        return fillers.isEmpty()
                ? List.of(Optional.empty())
                : fillers.stream().map(Optional::of).toList();
    }

    private static String key(Optional<Filler> filler) {
        return switch (filler.orElse(null)) {
            case null -> "";
            case Filler.Actor actor -> actor.id();
            case Filler.Place place -> place.id();
            case Filler.Name name -> "name:" + name.name();
        };
    }

    private Claim claim(FrameMatch match, List<Filler> firsts, List<Filler> seconds, Desk desk) {
        Sentence sentence = desk.sentence(match);
        String text = desk.report().text();
        Dating.Dated dated = dated(match, desk);
        Span quote = match.reach().with(sentence.token(match.clause()).span());
        if (dated.words().isPresent() && dated.words().get().sentence() == match.sentence()) {
            quote = quote.with(dated.words().get().span());
        }
        List<Filler.Place> where = new ArrayList<>();
        for (Filler filler : fillers(match, "where", desk)) {
            if (filler instanceof Filler.Place place) {
                where.add(place);
            }
        }
        List<Filler.Actor> speakers = new ArrayList<>();
        for (Bound speaker : match.speakers()) {
            for (Filler filler : fillers(speaker, desk)) {
                if (filler instanceof Filler.Actor actor
                        && speakers.stream().noneMatch(s -> s.id().equals(actor.id()))) {
                    speakers.add(actor);
                }
            }
        }
        return new Claim(
                desk.report().id(),
                match.frame().type(),
                firsts,
                seconds,
                match.polarity(),
                match.certainty(),
                speakers,
                match.evidence(),
                dated.when(),
                where,
                words(match, "title", text),
                shares.of(match, sentence),
                count(match, text),
                words(match, "means", text),
                Quote.of(quote, text),
                match.frame().id());
    }

    /// By its own words of time, else by those of what it takes up.
    private Dating.Dated dated(FrameMatch match, Desk desk) {
        Sentence sentence = desk.sentence(match);
        Optional<TimeMention> entry = new EntryDays(desk.times()).of(match, sentence);
        if (entry.isPresent()) {
            return new Dating.Dated(Bounds.of(Aspect.ACT, entry, desk.report().published()), entry);
        }
        Dating.Dated own =
                new Dating(desk.report().published())
                        .of(match, sentence, times.attachment(sentence, desk.times()));
        boolean timeless =
                own.when().unknown()
                        && desk.times().stream()
                                .noneMatch(words -> words.sentence() == match.sentence());
        if (timeless && match.earlier().isEmpty()) {
            return desk.onward()
                    .before(match)
                    .map(other -> dated(other, desk))
                    .filter(other -> Onward.single(other.when()))
                    .orElse(own);
        }
        return match.again() || timeless
                ? match.earlier().map(other -> dated(other, desk)).orElse(own)
                : own;
    }

    private static Optional<String> words(FrameMatch match, String role, String text) {
        return match.one(role).map(bound -> bound.span().in(text));
    }

    /// How many were killed, taken or freed: the number words that open the target's mention.
    private static Optional<String> count(FrameMatch match, String text) {
        return switch (match.frame().type()) {
            case KILLING, DETENTION, FREEING ->
                    match.role("target").stream()
                            .map(bound -> Counts.of(bound.span(), text))
                            .flatMap(Optional::stream)
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private static List<Filler> fillers(FrameMatch match, String role, Desk desk) {
        List<Filler> fillers = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Bound bound : match.role(role)) {
            boolean naming = match.frame().type().naming() && role.equals(Role.OBJECT.word());
            for (Filler filler :
                    naming ? List.<Filler>of(name(bound, desk)) : fillers(bound, desk)) {
                if (known.add(key(Optional.of(filler)))) {
                    fillers.add(filler);
                }
            }
        }
        return fillers;
    }

    private static Filler.Name name(Bound bound, Desk desk) {
        String words = bound.span().in(desk.report().text());
        boolean pronoun =
                bound.mention().filter(m -> m.form() == Mention.Form.PRONOUN).isPresent()
                        && bound.entities().size() == 1;
        String name = pronoun ? desk.mentions().entity(bound.entities().getFirst()).name() : words;
        return new Filler.Name(name, words, bound.span());
    }

    private static List<Filler> fillers(Bound bound, Desk desk) {
        String text = bound.span().in(desk.report().text());
        return bound.entities().stream()
                .map(id -> filler(desk.mentions().entity(id), text, bound.span(), desk))
                .toList();
    }

    private static Filler filler(Entity entity, String text, Span span, Desk desk) {
        return switch (entity.kind()) {
            case Entity.Kind.Of(var kind) ->
                    new Filler.Actor(entity.id(), kind, entity.name(), entity.names(), text, span);
            case Entity.Kind.Place ignored -> {
                Whereabouts.Spot choice =
                        desk.places().getOrDefault(entity.id(), Whereabouts.Spot.NOWHERE);
                yield new Filler.Place(
                        entity.id(),
                        entity.name(),
                        entity.names(),
                        text,
                        span,
                        choice.gazetteer(),
                        choice.point(),
                        choice.precisionAt(span));
            }
        };
    }
}
