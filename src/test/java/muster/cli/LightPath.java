package muster.cli;

import muster.model.ActorKind;
import muster.model.Certainty;
import muster.model.Claim;
import muster.model.ClaimType;
import muster.model.Filler;
import muster.model.Mentions;
import muster.model.Polarity;
import muster.model.Quote;
import muster.model.Report;
import muster.model.Span;
import muster.model.When;
import muster.model.Window;
import muster.read.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A main path that needs no language model: it knows "X attacked Y", "X joined Y" and the like,
/// and fails at "CRASH".
final class LightPath implements MainPath {
    private static final Pattern SAID =
            Pattern.compile(
                    "([A-Z]\\w+) (attacked|joined|never joined|may join|vowed to join)"
                            + " ([A-Z]\\w+)");

    static MainPath make(Surroundings surroundings, Knowledge knowledge, Progress progress) {
        return new LightPath();
    }

    @Override
    public Reading read(Report report) {
        if (report.text().contains("CRASH")) {
            throw new IllegalStateException("crashed");
        }
        List<Claim> claims = new ArrayList<>();
        SAID.matcher(report.text()).results().forEach(found -> claims.add(claim(report, found)));
        return new Reading(report, new Mentions(List.of(), List.of()), claims);
    }

    private static Claim claim(Report report, MatchResult found) {
        Window day =
                report.published()
                        .map(published -> new Window(published, published))
                        .orElse(Window.UNKNOWN);
        boolean tie = !found.group(2).equals("attacked");
        return new Claim(
                report.id(),
                tie ? ClaimType.MEMBER : ClaimType.ATTACK,
                List.of(actor(found, 1)),
                List.of(actor(found, 3)),
                found.group(2).startsWith("never") ? Polarity.DENIED : Polarity.AFFIRMED,
                certainty(found.group(2)),
                List.of(),
                List.of(),
                new When(day, tie ? Window.UNKNOWN : day, Optional.empty(), "test"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Quote.of(new Span(found.start(), found.end()), report.text()),
                "attack.test");
    }

    private static Certainty certainty(String verb) {
        return switch (verb) {
            case "may join" -> Certainty.POSSIBLE;
            case "vowed to join" -> Certainty.PLANNED;
            default -> Certainty.STATED;
        };
    }

    private static Filler.Actor actor(MatchResult found, int group) {
        String name = found.group(group);
        return new Filler.Actor(
                "a-" + name,
                ActorKind.GROUP,
                name,
                List.of(name),
                name,
                new Span(found.start(group), found.end(group)));
    }

    @Override
    public String show(Step step, Report report) {
        return step + " of " + report.id() + "\n";
    }

    @Override
    public StepTimes timed(Report report) {
        return new StepTimes(70, 10, 10, 10, report.text().split("\\s+").length);
    }
}
