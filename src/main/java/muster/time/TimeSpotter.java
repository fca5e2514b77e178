package muster.time;

import muster.knowledge.Fault;
import muster.knowledge.FaultyKnowledge;
import muster.knowledge.KnowledgeFolder;
import muster.knowledge.Yaml;
import muster.parse.Parsed;
import muster.parse.Sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the words of time of a report, in reading order, and works out the days that they name:
/// against the day of publication, or against the last date named (codebook, section 6).
///
/// Without a day of publication relative words keep their text and an unknown window. Safe to use
/// from several threads at once.
public final class TimeSpotter {
    private static final String WORDS = "time/words.yaml";
    private static final String RULES = "time/rules.yaml";
    private static final String RELATIONS = "time/relations.yaml";

    private final TimeWords words;
    private final Grammar grammar;
    private final Relations relations;

    private TimeSpotter(TimeWords words, Grammar grammar, Relations relations) {
        this.words = words;
        this.grammar = grammar;
        this.relations = relations;
    }

    /// Reads `time/` of the knowledge folder; what cannot be used is added to `faults`.
    public static TimeSpotter load(KnowledgeFolder folder, List<Fault> faults) {
        TimeWords words = new TimeWords(WORDS, yaml(folder, WORDS, faults), faults);
        Grammar grammar = new RuleFile(RULES, words, faults).read(yaml(folder, RULES, faults));
        Relations relations = new Relations(RELATIONS, yaml(folder, RELATIONS, faults), faults);
        return new TimeSpotter(words, grammar, relations);
    }

    private static Yaml yaml(KnowledgeFolder folder, String file, List<Fault> faults) {
        if (folder.files("time", ".yaml").contains(file)) {
            return Yaml.read(file, folder.text(file), faults);
        }
        faults.add(new Fault(file, 0, "the file is missing, and no time is found without it"));
        return new Yaml.Fields(Map.of(), 0);
    }

    /// @throws FaultyKnowledge where a file of the folder cannot be used
    public static TimeSpotter load(KnowledgeFolder folder) {
        List<Fault> faults = new ArrayList<>();
        TimeSpotter spotter = load(folder, faults);
        if (!faults.isEmpty()) {
            throw new FaultyKnowledge(faults);
        }
        return spotter;
    }

    public List<TimeMention> spot(Parsed parsed) {
        Narrative narrative = new Narrative(parsed.report().published());
        List<TimeMention> mentions = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            narrative.enter(sentence.paragraph());
            List<Atom> atoms = Atoms.of(sentence, words);
            SentenceTimes times =
                    new SentenceTimes(parsed.report().text(), sentence, atoms, relations);
            List<TimeMention> found = times.mentions(find(atoms), narrative);
            boolean heads = found.size() == 1 && alone(found.getFirst(), atoms);
            mentions.addAll(heads ? List.of(found.getFirst().heading()) : found);
        }
        return mentions;
    }

    /// Nothing else stands in its line but marks.
    private static boolean alone(TimeMention mention, List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> atom.token() < mention.first() || atom.token() > mention.last())
                .noneMatch(atom -> Character.isLetterOrDigit(atom.low().charAt(0)));
    }

    /// Tells which of a report's times belong to which verb or noun of `sentence`.
    public Attachment attachment(Sentence sentence, List<TimeMention> mentions) {
        return new Attachment(sentence, mentions, words);
    }

    private List<Found> find(List<Atom> atoms) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < atoms.size()) {
            var found = grammar.longest(atoms, at, afterTime(atoms, all, at));
            found.ifPresent(all::add);
            at = found.map(each -> each.last() + 1).orElse(at + 1);
        }
        return all;
    }

    private boolean afterTime(List<Atom> atoms, List<Found> before, int at) {
        if (before.isEmpty()) {
            return false;
        }
        int gap = before.getLast().last() + 1;
        String joint = gap == at - 1 ? atoms.get(gap).low() : "";
        return joint.equals("and")
                || joint.equals("or")
                || (gap < at && gap + relations.to(atoms, gap) == at);
    }
}
