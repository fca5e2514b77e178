package muster.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/// NLP4J's models: lexica, tagger, lemmas, dependency parser. Read-only once loaded, so threads
/// share them.
final class Models {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final Field KEY = Field.word_form_simplified_lowercase;

    private final List<NLPComponent<NLPNode>> tagging;
    private final List<NLPComponent<NLPNode>> parsing;

    private Models(List<NLPComponent<NLPNode>> tagging, List<NLPComponent<NLPNode>> parsing) {
        this.tagging = List.copyOf(tagging);
        this.parsing = List.copyOf(parsing);
    }

    /// Reads everything, on two threads.
    ///
    /// @throws NoModels where they cannot be unpacked or read
    static Models load(ModelCache cache) {
        FutureTask<NLPComponent<NLPNode>> parser =
                new FutureTask<>(() -> component(cache, "en-dep"));
        Thread.ofPlatform().daemon().name("models").start(parser);
        try {
            List<NLPComponent<NLPNode>> tagging =
                    List.of(lexica(cache), component(cache, "en-pos"));
            return new Models(
                    tagging, List.of(new MorphologicalAnalyzer<>(Language.ENGLISH), parser.get()));
        } catch (IOException e) {
            throw unreadable(cache, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NoModels known ? known : unreadable(cache, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(cache, e);
        }
    }

    /// Sets the tags.
    void tag(NLPNode[] sentence) {
        tagging.forEach(step -> step.process(sentence));
    }

    /// Sets lemmas, heads and labels, by the tags.
    void parse(NLPNode[] sentence) {
        parsing.forEach(step -> step.process(sentence));
    }

    private static NoModels unreadable(ModelCache cache, Exception e) {
        return new NoModels(
                "cannot read the language models in " + cache.folder() + ": " + e.getMessage(), e);
    }

    private static GlobalLexica<NLPNode> lexica(ModelCache cache) throws IOException {
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(
                        new java.io.ByteArrayInputStream(
                                "<configuration><lexica/></configuration>"
                                        .getBytes(StandardCharsets.UTF_8)));
        Map<String, List<String>> classes =
                lexicon(cache, "en-ambiguity-classes-simplified-lowercase", ArrayList::new);
        Map<String, java.util.Set<String>> clusters =
                lexicon(cache, "en-brown-clusters-simplified-lowercase", LinkedHashSet::new);
        lexica.setAmbiguityClasses(new GlobalLexicon<>(classes, KEY, "ambiguity_classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, KEY, "word_clusters"));
        return lexica;
    }

    private static <T> Map<String, T> lexicon(
            ModelCache cache, String name, Function<List<String>, T> shape) throws IOException {
        Path file =
                cache.file(
                        packed(
                                "lexica/",
                                name,
                                (in, out) ->
                                        LexiconFile.write(
                                                new BufferedInputStream(
                                                        new XZInputStream(in), 1 << 16),
                                                out)));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
            return LexiconFile.read(in, shape);
        }
    }

    private static NLPComponent<NLPNode> component(ModelCache cache, String name)
            throws IOException {
        Path file =
                cache.file(
                        packed(
                                "models/",
                                name,
                                (in, out) ->
                                        ComponentFile.write(
                                                new BufferedInputStream(
                                                        new XZInputStream(in), 1 << 18),
                                                out)));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
            @SuppressWarnings("unchecked")
            NLPComponent<NLPNode> component = (NLPComponent<NLPNode>) ComponentFile.read(in);
            return component;
        }
    }

    private static Packed packed(String folder, String name, Packed.Unpack unpack)
            throws IOException {
        URL resource = Models.class.getResource(ROOT + folder + name + ".xz");
        if (resource == null) {
            throw new IOException("nlp4j-english is not on the class path: no " + name);
        }
        long bytes = resource.openConnection().getContentLengthLong();
        return new Packed(
                name, bytes, () -> new BufferedInputStream(resource.openStream()), unpack);
    }
}
