package muster.place;

import muster.model.Entity;
import muster.model.Mention;
import muster.model.Mentions;
import muster.model.Report;
import muster.model.Span;
import muster.parse.Parsed;
import muster.parse.Roles;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A report whose places are marked by square brackets, read without a parser: one sentence a line;
/// the same words in brackets are the same place, `[Khan Tuman=Khan Touman]` is written "Khan
/// Tuman" and is the place first written "Khan Touman".
record MarkedReport(Parsed parsed, Mentions mentions) {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]=]+)(?:=([^\\]]+))?\\]");

    static MarkedReport of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : marked.strip().split("\n")) {
            int start = text.length();
            int index = sentences.size();
            Matcher mark = MARK.matcher(line);
            int done = 0;
            while (mark.find()) {
                text.append(line, done, mark.start());
                done = mark.end();
                Span span = new Span(text.length(), text.length() + mark.group(1).length());
                text.append(mark.group(1));
                String of = mark.group(2) == null ? mark.group(1) : mark.group(2);
                List<String> called = names.computeIfAbsent(of, name -> new ArrayList<>());
                if (!called.contains(mark.group(1))) {
                    called.add(mark.group(1));
                }
                int at = mentions.size();
                mentions.add(
                        new Mention(
                                index,
                                at,
                                at,
                                at,
                                span,
                                mark.group(1),
                                Mention.Form.NAME,
                                List.of(of),
                                "test"));
            }
            text.append(line.substring(done));
            sentences.add(
                    new Sentence(
                            index,
                            index,
                            Optional.empty(),
                            new Span(start, text.length()),
                            List.of(),
                            new Roles(0, List.of())));
            text.append('\n');
        }
        List<Entity> entities = new ArrayList<>();
        names.forEach((id, called) ->
                entities.add(
                        new Entity(id, new Entity.Kind.Place(), called.getFirst(), called, true)));
        Report report = Report.of("test", Optional.empty(), text.toString());
        return new MarkedReport(new Parsed(report, sentences), new Mentions(mentions, entities));
    }

    Map<String, PlaceChoice> chosenBy(PlaceChooser chooser) {
        return chooser.choose(parsed, mentions);
    }
}
