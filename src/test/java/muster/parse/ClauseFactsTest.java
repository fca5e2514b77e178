package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is known of the clause of the word in brackets.
class ClauseFactsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    The army [attacked] the camp. => past
                    The army [attacks] the camp. => present
                    The army has [attacked] the camp. => present_perfect
                    The army had [attacked] the camp. => past_perfect
                    The army will [attack] the camp. => future will
                    The army is [attacking] the camp. => present progressive
                    The army may [attack] the camp. => present may
                    The army could have [attacked] the camp. => past could
                    The army vowed to [attack] the camp. => infinitive
                    Having [attacked] the camp, the army left. => past mark=
                    The army left after [attacking] the camp. => past mark=after
                    The army did not [attack] the camp. => past negated
                    The army never [attacked] the camp. => past negated
                    The army didn’t [attack] or loot the camp. => past negated
                    The army didn’t attack or [loot] the camp. => past negated
                    The army has no [ties] to the militia. => present negated
                    The group is not an [ally] of the army. => present negated
                    The group, an [ally] of the army, did not attack. => past
                    No group [claimed] responsibility. => past negated
                    None of the groups [claimed] responsibility. => past negated
                    Neither the army nor the militia [controls] the road. => present negated
                    The army made no [gains] in the north. => past negated
                    The group did not manage to [take] the camp. => infinitive negated
                    The group no longer [holds] the camp. => present ended
                    The camp was [attacked] by the army. => past passive
                    If the army [attacks] the camp, the rebels will flee. => present conditional mark=if
                    The rebels will [flee] if the army attacks. => future will conditioned
                    Asked whether the army had [attacked], he left. => past_perfect conditional mark=whether
                    Did the army [attack] the camp? => past question
                    “We [attacked] the camp,” he said. => past quoted
                    “We attacked the camp,” he [said]. => past
                    He said “we attacked” and [left]. => past
                    [Support] our work today. => none imperative
                    The group reportedly [attacked] the camp. => past reportedly
                    The group was formerly an [ally] of the army. => past formerly
                    He said the rebels would [join] the talks. => future would
                    A town [held] by the rebels fell. => past passive
                    When the army [attacked], the rebels fled. => past mark=when
                    """)
    void clause_facts(String marked, String expected) {
        int at = marked.indexOf('[');
        Sentence sentence = ParserForTests.sentence(marked.replaceAll("[\\[\\]]", ""));
        Token word =
                sentence.tokens().stream()
                        .filter(token -> token.span().start() == at)
                        .findFirst()
                        .orElseThrow();
        String shown = show(ClauseFacts.of(sentence, word.index()));
        assertThat(expected.contains("mark=") ? shown : shown.replaceAll(" mark=.*", ""))
                .isEqualTo(expected);
    }

    private static String show(ClauseFacts facts) {
        List<String> shown = new ArrayList<>();
        shown.add(facts.tense().name().toLowerCase(Locale.ROOT));
        if (facts.progressive()) {
            shown.add("progressive");
        }
        shown.addAll(facts.modals());
        add(shown, facts.negated(), "negated");
        add(shown, facts.ended(), "ended");
        add(shown, facts.passive(), "passive");
        add(shown, facts.conditional(), "conditional");
        add(shown, facts.conditioned(), "conditioned");
        add(shown, facts.question(), "question");
        add(shown, facts.quoted(), "quoted");
        add(shown, facts.imperative(), "imperative");
        facts.adverbs().stream().filter(adverb -> adverb.endsWith("ly")).forEach(shown::add);
        shown.add("mark=" + facts.mark());
        return String.join(" ", shown);
    }

    private static void add(List<String> shown, boolean fact, String name) {
        if (fact) {
            shown.add(name);
        }
    }
}
