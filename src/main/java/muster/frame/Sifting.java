package muster.frame;

import muster.model.ClaimType;
import muster.model.Span;
import muster.parse.Link;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps one of several matches that say the same act of a sentence.
final class Sifting {
    private Sifting() {}

    /// An act that adds nobody and nowhere to another of its type in the same clause goes; ties all
    /// stay (they are told apart by who is tied to whom).
    static List<FrameMatch> sift(List<FrameMatch> matches, Sentence sentence) {
        List<FrameMatch> kept = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            FrameMatch match = matches.get(i);
            boolean said =
                    leads(matches, match)
                            || member(matches, match)
                            || named(matches, match, sentence);
            said |= incursion(matches, match) || former(matches, match);
            for (int j = 0; j < matches.size() && !said; j++) {
                said =
                        i != j
                                && (subsumes(matches.get(j), match, j < i, sentence)
                                        || j < i && goesOn(matches.get(j), match, matches));
            }
            if (!said) {
                kept.add(match);
            }
        }
        return kept;
    }

    /// Who leads a body is not said to serve in it by the same words.
    private static boolean leads(List<FrameMatch> matches, FrameMatch match) {
        return match.frame().type() == ClaimType.SERVES
                && matches.stream()
                        .anyMatch(other ->
                                other.frame().type() == ClaimType.LEADS
                                        && same(other.role("subject"), match.role("subject"))
                                        && (other.trigger() == match.trigger()
                                                || same(
                                                        other.role("object"),
                                                        match.role("object"))));
    }

    /// Whoever belongs to a coalition by some words is no branch of it by others.
    private static boolean member(List<FrameMatch> matches, FrameMatch match) {
        return match.frame().type() == ClaimType.BRANCH
                && matches.stream()
                        .anyMatch(other ->
                                other.frame().type() == ClaimType.MEMBER
                                        && same(other.role("subject"), match.role("subject"))
                                        && same(other.role("object"), match.role("object")));
    }

    /// "the Rovian army (RAF)": a second name for it, no part of it.
    private static boolean named(List<FrameMatch> matches, FrameMatch match, Sentence sentence) {
        return match.frame().type() == ClaimType.BRANCH
                && match.role("object").stream()
                        .noneMatch(bound ->
                                bound.token() > 0
                                        && Character.isDigit(
                                                sentence.token(bound.token() - 1)
                                                        .form()
                                                        .codePointAt(0)))
                && matches.stream()
                        .anyMatch(other ->
                                other.frame().type() == ClaimType.ALIAS
                                        && same(other.role("subject"), match.role("subject"))
                                        && same(other.role("object"), match.role("object")));
    }

    /// By one word an attack is no offensive as well.
    private static boolean incursion(List<FrameMatch> matches, FrameMatch match) {
        return match.frame().type() == ClaimType.OFFENSIVE
                && matches.stream()
                        .anyMatch(other ->
                                other.frame().type() == ClaimType.ATTACK
                                        && other.trigger() == match.trigger());
    }

    /// "X (formerly Y)": a former name is no second one.
    private static boolean former(List<FrameMatch> matches, FrameMatch match) {
        Set<Span> names =
                match.role("object").stream().map(Bound::span).collect(Collectors.toSet());
        return match.frame().type() == ClaimType.ALIAS
                && matches.stream()
                        .filter(other -> other.frame().type() == ClaimType.RENAMED)
                        .filter(other -> same(other.role("subject"), match.role("subject")))
                        .flatMap(other -> other.role("object").stream())
                        .anyMatch(bound -> names.contains(bound.span()));
    }

    private static boolean same(List<Bound> ones, List<Bound> others) {
        return ones.stream()
                .flatMap(bound -> bound.entities().stream())
                .anyMatch(id -> others.stream().anyMatch(bound -> bound.entities().contains(id)));
    }

    private static boolean subsumes(
            FrameMatch wide, FrameMatch narrow, boolean wideFirst, Sentence sentence) {
        if (wide.frame().type() != narrow.frame().type()
                || wide.frame().type().tie()
                || wide.polarity() != narrow.polarity()) {
            return false;
        }
        Set<String> wideSet = participants(wide);
        Set<String> narrowSet = participants(narrow);
        boolean related =
                sentence.under(narrow.trigger(), wide.trigger())
                        || sentence.under(wide.trigger(), narrow.trigger())
                        || sentence.roles().of(wide.trigger(), Link.IS).contains(narrow.trigger())
                        || sentence.roles().of(narrow.trigger(), Link.IS).contains(wide.trigger());
        boolean dead =
                wide.frame().type() == ClaimType.KILLING
                        && !narrow.role("target").isEmpty()
                        && entities(wide, "target").equals(entities(narrow, "target"));
        return (related || dead)
                && wideSet.containsAll(narrowSet)
                && (wideSet.size() > narrowSet.size() || wideFirst);
    }

    /// "stormed the village and started shooting, killing six": one attack, whose victims the
    /// killing names.
    private static boolean goesOn(FrameMatch first, FrameMatch second, List<FrameMatch> matches) {
        if (first.frame().type() != ClaimType.ATTACK
                || second.frame().type() != ClaimType.ATTACK
                || first.polarity() != second.polarity()
                || first.role("actor").isEmpty()
                || !entities(first, "actor").equals(entities(second, "actor"))) {
            return false;
        }
        Set<String> victims = new HashSet<>();
        matches.stream()
                .filter(match -> match.frame().type() == ClaimType.KILLING)
                .forEach(match -> victims.addAll(entities(match, "target")));
        return !second.role("target").isEmpty()
                && second.role("where").isEmpty()
                && victims.containsAll(entities(second, "target"));
    }

    private static Set<String> entities(FrameMatch match, String role) {
        Set<String> all = new HashSet<>();
        match.role(role).forEach(bound -> all.addAll(bound.entities()));
        return all;
    }

    private static Set<String> participants(FrameMatch match) {
        Set<String> all = new HashSet<>();
        for (String role : List.of("actor", "target", "where")) {
            // "engaged soldiers in a gun battle": both sides fight
            String as =
                    match.frame().type() == ClaimType.CLASH && !role.equals("where") ? "" : role;
            match.role(role).forEach(bound -> bound.entities().forEach(id -> all.add(as + id)));
        }
        return all;
    }
}
