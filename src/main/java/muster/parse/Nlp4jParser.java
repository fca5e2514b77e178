package muster.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import muster.model.Report;
import muster.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parser that Muster ships with: NLP4J's tagger and dependency parser, with our own words,
/// sentences and loader.
public final class Nlp4jParser implements Parser {
    private static final Set<String> ACTS =
            Set.of(
                    "arms",
                    "funds",
                    "trains",
                    "backs",
                    "aids",
                    "equips",
                    "shelters",
                    "supplies",
                    "heads",
                    "leads",
                    "controls",
                    "commands",
                    "supports",
                    "hosts",
                    "finances",
                    "harbours",
                    "harbors",
                    "sponsors",
                    "houses",
                    "pays",
                    "fights",
                    "rules",
                    "holds",
                    "directs",
                    "feeds",
                    "shields");
    private static final Pattern PAST = Pattern.compile("[a-z]{3,}[^e]ed");
    private static final Pattern SILENT_E = Pattern.compile(".*(?:[cvzu]|id|at|as|is|os|ur|ir)");

    private final Models models;
    private final LogicalRoles roles;
    private final Cutter cutter = new Cutter();

    private Nlp4jParser(Models models, LogicalRoles roles) {
        this.models = models;
        this.roles = roles;
    }

    /// Takes a second and 300 MB of memory; the first time on a machine it unpacks the models,
    /// which takes ten and 2 GB.
    ///
    /// @throws NoModels where that fails
    public static Nlp4jParser load(ModelCache cache, LogicalRoles roles) {
        return new Nlp4jParser(Models.load(cache), roles);
    }

    @Override
    public Parsed parse(Report report) {
        String plain = Typography.plain(report.text());
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : Blocks.of(report, plain)) {
            List<RawToken> words = cutter.cut(plain, block.span());
            for (List<RawToken> sentence : SentenceBreaks.split(words)) {
                sentences.add(sentence(report.text(), sentences.size(), block, sentence));
            }
        }
        return new Parsed(report, sentences);
    }

    private Sentence sentence(String text, int index, Block block, List<RawToken> words) {
        List<Token> tokens =
                roles.mend(
                        InsertedTimes.in(words)
                                .map(day -> day.back(spared(text, day.without(words)), words, text))
                                .orElseGet(() -> spared(text, words)));
        Span span = new Span(words.getFirst().start(), words.getLast().end());
        return new Sentence(index, block.paragraph(), block.part(), span, tokens, roles.of(tokens));
    }

    /// Tags and parses without what the parser stumbles over.
    private List<Token> spared(String text, List<RawToken> words) {
        LeftOut out = new LeftOut(roles.glosses(), words.stream().map(RawToken::read).toList());
        if (out.nothing()) {
            return verbs(text, words);
        }
        List<RawToken> rest = new ArrayList<>();
        List<Token> bare = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Span span = new Span(words.get(at).start(), words.get(at).end());
            String low = span.in(text).toLowerCase(Locale.ROOT);
            bare.add(new Token(at, span, span.in(text), low, "FW", -1, "dep"));
            if (!out.holds(at)) {
                rest.add(words.get(at));
            }
        }
        return out.put(verbs(text, rest), bare);
    }

    /// Tags and parses; and again, while a verb was missed.
    private List<Token> verbs(String text, List<RawToken> words) {
        Map<Integer, String> forced = new TreeMap<>();
        List<Token> tokens = List.of();
        for (int round = 0; round < 3; round++) {
            NLPNode[] nodes = tagged(words);
            forced.forEach((at, tag) -> nodes[at + 1].setPartOfSpeechTag(tag));
            List<Token> parsed = parsed(text, words, nodes);
            if (!forced.keySet().stream().allMatch(at -> MissedVerbs.mended(parsed, at))) {
                return tokens;
            }
            tokens = parsed;
            List<String> second =
                    Stream.of(nodes)
                            .skip(1)
                            .map(node -> Objects.toString(node.getFeat("pos2"), ""))
                            .toList();
            int verb = MissedVerbs.find(tokens, second);
            if (verb < 0 || forced.containsKey(verb)) {
                return tokens;
            }
            forced.put(verb, MissedVerbs.finiteTag(tokens.get(verb), second.get(verb)));
        }
        return tokens;
    }

    private NLPNode[] tagged(List<RawToken> words) {
        NLPNode[] nodes = nodes(words);
        models.tag(nodes);
        for (int at : QuotedNames.in(words)) {
            nodes[at + 1].setPartOfSpeechTag("NNP");
        }
        for (int i = 3; i < nodes.length; i++) {
            if (Cutter.participle(words, i - 1)) {
                nodes[i].setPartOfSpeechTag("VBN");
            }
        }
        boolean asks = words.getFirst().read().matches("(?i)did|was|were|had");
        if (nodes.length > 3 && !asks && nodes[1].getPartOfSpeechTag().equals("VBD")) {
            nodes[1].setPartOfSpeechTag("VBN"); // "Led since 2009 by Dan, the Front ..."
        }
        for (int i = 2; i + 1 < nodes.length; i++) {
            if (words.get(i - 1).read().equals("left") && leaves(nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBD");
            }
        }
        for (int i = 2; i + 1 < nodes.length; i++) {
            boolean official =
                    words.get(i - 1).read().equals("official")
                            && nodes[i].getPartOfSpeechTag().equals("JJ")
                            && nodes[i - 1].getPartOfSpeechTag().startsWith("NN")
                            && nodes[i + 1].getPartOfSpeechTag().startsWith("NNP");
            if (official) {
                nodes[i].setPartOfSpeechTag("NN");
            }
            if (acts(words, nodes, i)) {
                nodes[i].setPartOfSpeechTag("VBZ");
            }
        }
        TagRepairs.mend(words, nodes);
        DeedTags.mend(words, nodes);
        Headlines.mend(words, nodes);
        if (nodes.length > 4
                && words.get(1).read().equals("that")
                && words.getFirst().read().matches("(?i)(report|claim|charge|rumou?r)s")) {
            nodes[1].setPartOfSpeechTag("NNS"); // "Claims that it did were rejected"
        }
        for (int at : SharedAgents.in(words)) {
            nodes[at + 1].setPartOfSpeechTag("VBN");
        }
        return nodes;
    }

    /// "Rovia arms the Front", "Rovia trains, funds and arms it": no kind of arms.
    private static boolean acts(List<RawToken> words, NLPNode[] nodes, int at) {
        String before = nodes[at - 1].getPartOfSpeechTag();
        boolean open =
                nodes[at].getPartOfSpeechTag().equals("NNS")
                        && ACTS.contains(words.get(at - 1).read())
                        && (before.startsWith("NNP")
                                || before.matches("NN|RB") && related(nodes, at)
                                || before.equals("NN")
                                        && at > 2
                                        && nodes[at - 2].getPartOfSpeechTag().equals("WP$")
                                || before.equals("WDT")
                                || before.equals("PRP")
                                || before.matches(",|CC")
                                        && at > 2
                                        && nodes[at - 2].getPartOfSpeechTag().equals("VBZ"));
        int next = at + 1;
        while (open
                && next + 1 < nodes.length
                && nodes[next].getPartOfSpeechTag().matches(",|CC")
                && ACTS.contains(words.get(next).read())) {
            next += 2;
        }
        return open
                && next < nodes.length
                && (nodes[next].getPartOfSpeechTag().matches("DT|PRP|PRP\\$|NNPS?")
                        || related(nodes, at));
    }

    /// "which the Kremlin supplies with tanks", "whom Rovia arms": no supplies of the Kremlin's.
    private static boolean related(NLPNode[] nodes, int at) {
        int first = at - 1;
        while (first > 1 && nodes[first].getPartOfSpeechTag().matches("DT|NN|RB|NNPS?")) {
            first--;
        }
        return nodes[first].getPartOfSpeechTag().matches("WDT|WP")
                && nodes[at + 1].getPartOfSpeechTag().matches("IN|,|\\.|CC|RB|TO");
    }

    /// "left Mora", "left the town"; no "left bank".
    private static boolean leaves(NLPNode[] nodes, int at) {
        return nodes[at].getPartOfSpeechTag().startsWith("JJ")
                && Set.of(",", "NNP", "NNPS", "NN", "NNS", "-RRB-")
                        .contains(nodes[at - 1].getPartOfSpeechTag())
                && Set.of("DT", "NNP", "NNPS", "PRP$", "PRP", ".")
                        .contains(nodes[at + 1].getPartOfSpeechTag());
    }

    private List<Token> parsed(String text, List<RawToken> words, NLPNode[] nodes) {
        models.parse(nodes);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tokens.add(token(text, words.get(i), nodes[i + 1]));
        }
        return tokens;
    }

    private static NLPNode[] nodes(List<RawToken> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setID(i);
            nodes[i].setWordForm(words.get(i - 1).read());
        }
        return nodes;
    }

    private static Token token(String text, RawToken word, NLPNode node) {
        Span span = new Span(word.start(), word.end());
        NLPNode head = node.getDependencyHead();
        return new Token(
                node.getID() - 1,
                span,
                span.in(text),
                lemma(word, span.in(text), node),
                node.getPartOfSpeechTag(),
                head == null ? -1 : head.getID() - 1,
                node.getDependencyLabel() == null ? "dep" : node.getDependencyLabel());
    }

    /// The morphology's lemma; for names, numbers and addresses the word itself.
    private static String lemma(RawToken word, String form, NLPNode node) {
        String lemma = node.getLemma();
        boolean joined = word.end() - word.start() != word.read().length();
        boolean masked =
                lemma == null
                        || lemma.startsWith("#") && lemma.length() > 1
                        || node.getPartOfSpeechTag().equals("CD");
        if (masked || joined) {
            return form.toLowerCase(Locale.ROOT);
        }
        boolean left = node.getPartOfSpeechTag().startsWith("VB") && lemma.equals(form);
        return left && PAST.matcher(form).matches() ? present(form) : lemma;
    }

    /// "represent" for "represented", "provide" for "provided", which the morphology leaves alone.
    private static String present(String past) {
        String stem = past.substring(0, past.length() - 2);
        return SILENT_E.matcher(stem).matches() ? stem + "e" : stem;
    }
}
