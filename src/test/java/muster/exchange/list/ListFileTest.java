package muster.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import muster.exchange.list.ListedName.Quality;
import muster.knowledge.Fault;
import muster.model.ActorKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ListFileTest {
    @TempDir Path folder;

    @Test
    void a_un_list_gives_entities_and_individuals() throws IOException {
        Listing listing =
                read(
                        """
                        <?xml version="1.0"?>
                        <CONSOLIDATED_LIST>
                          <INDIVIDUALS><INDIVIDUAL>
                            <FIRST_NAME>TELA</FIRST_NAME><SECOND_NAME>MORIN</SECOND_NAME>
                            <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER>
                            <NATIONALITY><VALUE>Mali</VALUE></NATIONALITY>
                            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Tela</ALIAS_NAME></INDIVIDUAL_ALIAS>
                          </INDIVIDUAL></INDIVIDUALS>
                          <ENTITIES>
                            <ENTITY>
                              <FIRST_NAME>AMBER HILL FRONT</FIRST_NAME>
                              <REFERENCE_NUMBER>XXe.002</REFERENCE_NUMBER>
                              <LISTED_ON>2014-05-02</LISTED_ON>
                              <NAME_ORIGINAL_SCRIPT>جبهة التل</NAME_ORIGINAL_SCRIPT>
                              <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Jabhat al-Tall (Hill Front; Front of the Hill)</ALIAS_NAME></ENTITY_ALIAS>
                              <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>AHF</ALIAS_NAME></ENTITY_ALIAS>
                              <ENTITY_ALIAS><QUALITY/><ALIAS_NAME/></ENTITY_ALIAS>
                              <ENTITY_ADDRESS><COUNTRY>Syrian Arab Republic</COUNTRY></ENTITY_ADDRESS>
                            </ENTITY>
                            <ENTITY><DATAID>7</DATAID></ENTITY>
                          </ENTITIES>
                        </CONSOLIDATED_LIST>
                        """);
        assertThat(listing.actors())
                .containsExactly(
                        new ListedActor(
                                UnList.SOURCE,
                                "XXi.001",
                                3,
                                ActorKind.PERSON,
                                List.of(
                                        new ListedName("TELA MORIN", Quality.PRIMARY),
                                        new ListedName("Abu Tela", Quality.WEAK)),
                                List.of("ML"),
                                Optional.empty()),
                        new ListedActor(
                                UnList.SOURCE,
                                "XXe.002",
                                10,
                                ActorKind.GROUP,
                                List.of(
                                        new ListedName("AMBER HILL FRONT", Quality.PRIMARY),
                                        new ListedName("جبهة التل", Quality.ORIGINAL),
                                        new ListedName("Jabhat al-Tall", Quality.ALIAS),
                                        new ListedName("Hill Front", Quality.ALIAS),
                                        new ListedName("Front of the Hill", Quality.ALIAS),
                                        new ListedName("AHF", Quality.FORMER)),
                                List.of("SY"),
                                Optional.of(LocalDate.of(2014, 5, 2))));
        assertThat(listing.faults())
                .containsExactly(
                        new Fault("list", 20, "an entry without a FIRST_NAME is left out"));
    }

    @Test
    void damaged_xml_keeps_what_came_before_and_says_the_line() throws IOException {
        Listing listing =
                read(
                        """
                        <CONSOLIDATED_LIST><ENTITIES>
                        <ENTITY><FIRST_NAME>ONE</FIRST_NAME></ENTITY>
                        <ENTITY><FIRST_NAME>TWO</FIRST
                        """);
        assertThat(listing.actors()).extracting(ListedActor::name).containsExactly("ONE");
        assertThat(listing.faults())
                .singleElement()
                .asString()
                .startsWith("list:")
                .endsWith("the XML breaks off or is damaged here; 1 entries before it were read");
    }

    @Test
    void outside_entities_are_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
        Listing listing =
                read(
                        """
                        <!DOCTYPE x [<!ENTITY s SYSTEM "%s">]>
                        <CONSOLIDATED_LIST><ENTITY><FIRST_NAME>A &s; B</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>
                        """
                                .formatted(secret.toUri()));
        assertThat(listing.toString()).doesNotContain("SECRET");
    }

    @Test
    void xml_of_another_kind_is_said_to_be_none() throws IOException {
        assertThat(read("<rss/>").faults())
                .containsExactly(
                        new Fault(
                                "list",
                                1,
                                "this XML is no UN list; one begins with <CONSOLIDATED_LIST>"));
    }

    @Test
    void ucdp_gives_old_and_new_names_in_its_own_encoding() throws IOException {
        String csv =
                """
                ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,Location,Version
                17,AHF,AHF,"Frente del Cerro Ámbar",Amber Hill Front,1,New AHF,NA,"New ""Amber"" Hill Front",1,"Mali, Niger",26.1
                18,Government of Mali,Government of Mali,,,0,,,,4,Mali,26.1
                19,,,,,0,,,,1,,26.1
                """;
        Files.write(folder.resolve("list"), csv.getBytes(Charset.forName("windows-1252")));
        Listing listing = ListFile.read(folder.resolve("list"), Optional.empty());
        assertThat(listing.actors())
                .containsExactly(
                        new ListedActor(
                                UcdpList.SOURCE,
                                "17",
                                2,
                                ActorKind.GROUP,
                                List.of(
                                        new ListedName("AHF", Quality.PRIMARY),
                                        new ListedName("Frente del Cerro Ámbar", Quality.ORIGINAL),
                                        new ListedName("Amber Hill Front", Quality.ALIAS),
                                        new ListedName("New AHF", Quality.NEW),
                                        new ListedName("New \"Amber\" Hill Front", Quality.NEW)),
                                List.of("ML", "NE"),
                                Optional.empty()),
                        new ListedActor(
                                UcdpList.SOURCE,
                                "18",
                                3,
                                ActorKind.STATE,
                                List.of(new ListedName("Government of Mali", Quality.PRIMARY)),
                                List.of("ML"),
                                Optional.empty()));
        assertThat(listing.faults())
                .containsExactly(new Fault("list", 4, "an actor without NameData is left out"));
    }

    @Test
    void follow_the_money_gives_persons_and_bodies() throws IOException {
        Listing listing =
                read(
                        """
                        {"id":"q1","schema":"Organization","caption":"Amber Hill Front","datasets":["dev_list"],"properties":{"name":["Amber Hill Front","Front of Amber Hill"],"alias":["AHF"],"weakAlias":["Hill"],"previousName":["Hill Union"],"country":["ml"]}}
                        {"id":"q2","schema":"Address","properties":{"full":["X"]}}
                        {"id":"q3","schema":"Person","properties":{"name":["Tela Morin"],"nationality":["ml"]}}
                        {"id":"q4","schema":"Person","properties":{}}
                        {"id":"q5",
                        [1]
                        """);
        assertThat(listing.actors())
                .containsExactly(
                        new ListedActor(
                                "dev_list",
                                "q1",
                                1,
                                ActorKind.GROUP,
                                List.of(
                                        new ListedName("Amber Hill Front", Quality.PRIMARY),
                                        new ListedName("Front of Amber Hill", Quality.ALIAS),
                                        new ListedName("AHF", Quality.ALIAS),
                                        new ListedName("Hill Union", Quality.FORMER),
                                        new ListedName("Hill", Quality.WEAK)),
                                List.of("ML"),
                                Optional.empty()),
                        new ListedActor(
                                "list",
                                "q3",
                                3,
                                ActorKind.PERSON,
                                List.of(new ListedName("Tela Morin", Quality.PRIMARY)),
                                List.of("ML"),
                                Optional.empty()));
        assertThat(listing.faults())
                .containsExactly(
                        new Fault("list", 4, "entity 'q4' has no name and is left out"),
                        new Fault("list", 5, "this line is no JSON object and is left out"),
                        new Fault(
                                "list",
                                6,
                                "a FollowTheMoney entity has 'id' and 'schema'; this one is left"
                                        + " out"));
    }

    @Test
    void a_plain_csv_needs_only_names() throws IOException {
        Listing listing =
                read(
                        """
                        Name;Aliases;Kind;Country
                        Amber Hill Front;AHF | Hill Front;coalition;Mali
                        ;x;;
                        Tela Morin;;perzon;
                        """);
        assertThat(listing.actors())
                .containsExactly(
                        new ListedActor(
                                "list",
                                "line 2",
                                2,
                                ActorKind.COALITION,
                                List.of(
                                        new ListedName("Amber Hill Front", Quality.PRIMARY),
                                        new ListedName("AHF", Quality.ALIAS),
                                        new ListedName("Hill Front", Quality.ALIAS)),
                                List.of("ML"),
                                Optional.empty()),
                        new ListedActor(
                                "list",
                                "line 4",
                                4,
                                ActorKind.GROUP,
                                List.of(new ListedName("Tela Morin", Quality.PRIMARY)),
                                List.of(),
                                Optional.empty()));
        assertThat(listing.faults()).hasSize(2);
    }

    @Test
    void a_table_without_names_is_refused_with_what_would_be_right() throws IOException {
        assertThat(read("a,b\n1,2\n").faults())
                .containsExactly(
                        new Fault(
                                "list",
                                1,
                                "a list of names has a first line with the column 'name', such as:"
                                        + " name,aliases,kind,countries"));
        assertThat(read(" \n").faults()).containsExactly(new Fault("list", 0, "the list is empty"));
    }

    private Listing read(String text) throws IOException {
        Files.writeString(folder.resolve("list"), text);
        return ListFile.read(folder.resolve("list"), Optional.empty());
    }
}
