package muster.time;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import muster.knowledge.KnowledgeFolder;
import muster.model.Report;
import muster.parse.Parsed;
import muster.parse.ParserForTests;
import muster.parse.Sentence;
import muster.parse.Token;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Rows of `text | predicate: words bond; predicate: words bond`, parsed for real; published on 10
/// February 2018. `~noun` asks for the setting of a noun.
class AttachmentTest {
    private final TimeSpotter spotter = TimeSpotter.load(new KnowledgeFolder(Path.of("knowledge")));

    @Test
    void a_clause_has_its_own_time_first() {
        hold(
                """
                Police arrested Dare last July at the request of Italy, and he was jailed in Kudu. | arrested: last July OWN; jailed: none
                Its founder, who joined the front in 2012, was killed last month. | joined: in 2012 OWN; killed: last month OWN
                The group, which swore allegiance to the front last October, was expelled on Jan. 23. | swore: last October OWN; expelled: on Jan. 23 OWN
                The spokesman said on Monday that rebels had seized the town on Friday. | said: on Monday OWN; seized: on Friday OWN
                The wing has been under the command of Abu Salim since March. | been: since March OWN
                He was chosen as emir in November 2013 after his predecessor perished in a raid. | chosen: in November 2013 OWN
                The army burned the market on Tuesday. | burned: on Tuesday OWN
                """);
    }

    @Test
    void a_noun_has_the_time_that_stands_by_it() {
        hold(
                """
                More than 90 men died in the Jan. 9 bombing of a camp. | bombing: Jan. 9 OWN; died: Jan. 9 OWN
                Last month's attack on the base killed ten soldiers. | attack: Last month OWN; killed: Last month OWN
                The ministry said that a strike near Kudu on Feb. 4 had killed Omar Dare. | strike: on Feb. 4 OWN; killed: on Feb. 4 OWN
                It blames his men for the ambush near Kudu in October 2017 in which four officers were killed. | ambush: in October 2017 OWN; killed: in October 2017 SHARED
                He was killed in a raid conducted by the army on 26 October 2016. | raid: on 26 October 2016 OWN
                The shelling of the old quarter (28 Jan) killed three. | shelling: 28 Jan OWN
                The group claimed responsibility on Friday for Tuesday's attack. | attack: Tuesday OWN; claimed: on Friday OWN
                """);
    }

    @Test
    void what_is_told_beside_has_no_part_in_it() {
        hold(
                """
                The group, founded by Omar Dare, took up arms in May 2016. | founded: none; took: in May 2016 OWN
                The rebels on Monday overran the town. | overran: on Monday OWN
                """);
    }

    @Test
    void a_day_after_something_counts_back_to_it() {
        hold(
                """
                The army took the airport on Tuesday, a day after guards opened fire on a crowd. | took: on Tuesday OWN; opened: a day after OWN
                The army left the town on Tuesday, two days after the raid. | left: on Tuesday OWN; raid: two days after OWN
                He was targeted and killed in a raid conducted by the army on 26 October 2016. | raid: on 26 October 2016 OWN; killed: on 26 October 2016 OWN
                Earlier this week, the group claimed an attack that took place on 28 January. | attack: on 28 January OWN
                From 2011 to 2013 Salim was the leader of the front. | leader: From 2011 to 2013 OWN
                Two soldiers were shot dead at a checkpoint in Kudu, 1 January. | shot: 1 January OWN
                The front came into being on 4 August 2016, through the union of two groups. | union: on 4 August 2016 SHARED
                """);
    }

    @Test
    void a_declaration_dates_what_it_makes_so() {
        hold(
                """
                The spokesman announced on Monday that the two groups were merging. | merging: on Monday PROCLAIMED
                The front was born in March 2017 from the merger of two groups. | merger: in March 2017 SHARED
                """);
    }

    @Test
    void what_happens_at_the_same_time_shares_it() {
        hold(
                """
                Suicide bombers struck two bases yesterday, killing at least 14 soldiers. | killing: yesterday SHARED
                On Tuesday, the army captured the town and Liwa Nasr withdrew from the ridge. | captured: On Tuesday OWN; withdrew: On Tuesday SHARED
                The army captured the town and burned the market on Tuesday. | captured: on Tuesday SHARED; burned: on Tuesday OWN
                The army entered the town on 19 May and shot nine villagers. | entered: on 19 May OWN; shot: on 19 May SHARED
                The group swore allegiance last October while it was losing a fight with the army. | losing: last October SHARED
                It went by that name until July 2016, when its emir, Abu Salim, unveiled the new brand. | went: until July 2016 OWN; unveiled: until July 2016 SHARED; ~emir: until July 2016 SHARED
                """);
    }

    @Test
    void a_clause_or_event_can_bound_what_it_hangs_on() {
        hold(
                """
                The front ruled the valley until the army came in May 2014. | ruled: in May 2014 OWN until; came: in May 2014 OWN
                It has been independent since it left the front in 2014. | independent: in 2014 OWN since; left: in 2014 OWN
                """);
    }

    @Test
    void what_stands_before_a_subordinate_clause_is_no_part_of_it() {
        hold(
                """
                Troops withdrew from Kudu, Lower Juba, overnight on May 16 to 17, roughly four months after Rebels launched their offensive to seize the town on January 10. | withdrew: overnight on May 16 to 17 OWN; launched: on January 10 OWN
                """);
    }

    @Test
    void what_came_before_or_after_does_not_share_it() {
        hold(
                """
                Omar Dare withdrew in 2014 before the army took the town. | took: none
                Its answer came on Monday in a statement saying that it had absorbed six groups. | absorbed: on Monday EARLIER
                It withdrew on Monday after losing the town. | losing: on Monday EARLIER
                The spokesman said on Monday that rebels control the town. | control: none
                The army captured the town on Monday and Liwa Nasr left the ridge. | left: none
                The front controlled Kudu before the army took it in 2014. | controlled: in 2014 EARLIER; took: in 2014 OWN
                He was chosen as emir in November 2013 after Salim, his predecessor, died in a raid. | ~predecessor: in November 2013 EARLIER
                It is trying to hold the town after capturing it last month. | trying: none; capturing: last month OWN
                """);
    }

    private void hold(String table) {
        assertThat(table.lines().map(this::answered).collect(joining("\n")))
                .isEqualTo(table.strip());
    }

    private String answered(String row) {
        String[] cells = row.split(" \\| ");
        Report report = Report.of("r", Optional.of(LocalDate.of(2018, 2, 10)), cells[0]);
        Parsed parsed = ParserForTests.parser().parse(report);
        Sentence sentence = parsed.sentences().getFirst();
        Attachment attachment = spotter.attachment(sentence, spotter.spot(parsed));
        StringBuilder answer = new StringBuilder(cells[0]).append(" | ");
        String between = "";
        for (String asked : cells[1].split("; ")) {
            String word = asked.substring(0, asked.indexOf(':'));
            boolean setting = word.startsWith("~");
            int at = index(sentence, setting ? word.substring(1) : word);
            Optional<Attached> found = setting ? attachment.setting(at) : attachment.of(at);
            answer.append(between).append(word).append(": ");
            answer.append(
                    found.map(each -> each.mention().text() + " " + each.bond() + bound(each))
                            .orElse("none"));
            between = "; ";
        }
        return answer.toString();
    }

    /// Where a clause has bound a plain time.
    private static String bound(Attached attached) {
        String text = attached.mention().text().toLowerCase(Locale.ROOT);
        return switch (attached.mention().relation()) {
            case SINCE -> text.startsWith("since") ? "" : " since";
            case UNTIL -> text.startsWith("until") ? "" : " until";
            case AT, FROM_TO, BETWEEN, FOR, BEFORE, AFTER, BY -> "";
        };
    }

    private static int index(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(word))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
    }
}
