package muster.exchange.list;

import muster.exchange.list.ListedName.Quality;
import muster.knowledge.Fault;
import muster.model.ActorKind;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the UN Security Council's consolidated list: entities and individuals. Document types and
/// outside entities are not looked at.
final class UnList {
    static final String SOURCE = "UN Security Council consolidated list";

    private final String file;
    private final ListCountries countries = new ListCountries();
    private final List<ListedActor> actors = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();

    UnList(String file) {
        this.file = file;
    }

    Listing read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            boolean list = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("CONSOLIDATED_LIST")) {
                        list = true;
                        day = generated(xml.getAttributeValue(null, "dateGenerated"));
                    }
                    if (xml.getLocalName().equals("ENTITY")) {
                        entry(xml, ActorKind.GROUP);
                    } else if (xml.getLocalName().equals("INDIVIDUAL")) {
                        entry(xml, ActorKind.PERSON);
                    }
                }
            }
            if (!list) {
                faults.add(
                        new Fault(
                                file,
                                1,
                                "this XML is no UN list; one begins with <CONSOLIDATED_LIST>"));
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            faults.add(
                    new Fault(
                            file,
                            line,
                            "the XML breaks off or is damaged here; "
                                    + actors.size()
                                    + " entries before it were read"));
        }
        return new Listing(actors, faults, day);
    }

    private static Optional<LocalDate> generated(@Nullable String written) {
        try {
            return written == null || written.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What an entry has said so far.
    private static final class Draft {
        final int line;
        final ListNames names = new ListNames();
        final List<String> nameParts = new ArrayList<>();
        final List<String> original = new ArrayList<>();
        final List<String[]> aliases = new ArrayList<>();
        final List<String> countries = new ArrayList<>();
        String reference = "";
        String listed = "";
        String quality = "";

        Draft(int line) {
            this.line = line;
        }
    }

    private void entry(XMLStreamReader xml, ActorKind kind) throws XMLStreamException {
        Draft draft = new Draft(xml.getLocation().getLineNumber());
        String end = xml.getLocalName();
        StringBuilder text = new StringBuilder();
        String inside = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                boolean nationality = xml.getLocalName().equals("NATIONALITY");
                inside = nationality ? "NATIONALITY" : inside;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(end)) {
                    finish(draft, kind);
                    return;
                }
                field(draft, xml.getLocalName(), inside, text.toString().strip());
                inside = xml.getLocalName().equals("NATIONALITY") ? "" : inside;
                text.setLength(0);
            }
        }
    }

    private static void field(Draft draft, String name, String inside, String text) {
        switch (name) {
            case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" ->
                    draft.nameParts.add(text);
            case "NAME_ORIGINAL_SCRIPT" -> draft.original.add(text);
            case "QUALITY" -> draft.quality = text;
            case "ALIAS_NAME" -> draft.aliases.add(new String[] {text, draft.quality});
            case "COUNTRY" -> draft.countries.add(text);
            case "REFERENCE_NUMBER" -> draft.reference = text;
            case "LISTED_ON" -> draft.listed = text;
            case "VALUE" -> {
                if (inside.equals("NATIONALITY")) {
                    draft.countries.add(text);
                }
            }
            default -> {}
        }
    }

    private void finish(Draft draft, ActorKind kind) {
        draft.nameParts.removeIf(String::isEmpty);
        draft.names.add(String.join(" ", draft.nameParts), Quality.PRIMARY);
        draft.original.forEach(name -> draft.names.add(name, Quality.ORIGINAL));
        draft.aliases.forEach(alias -> draft.names.add(alias[0], quality(alias[1])));
        if (draft.names.empty() || draft.nameParts.isEmpty()) {
            faults.add(new Fault(file, draft.line, "an entry without a FIRST_NAME is left out"));
            return;
        }
        actors.add(
                new ListedActor(
                        SOURCE,
                        draft.reference,
                        draft.line,
                        kind,
                        draft.names.all(),
                        countries.codes(draft.countries),
                        listed(draft)));
    }

    private Optional<LocalDate> listed(Draft draft) {
        if (draft.listed.isEmpty()) {
            return Optional.empty();
        }
        try {
            String day = draft.listed.substring(0, Math.min(10, draft.listed.length()));
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            faults.add(
                    new Fault(
                            file,
                            draft.line,
                            "LISTED_ON '" + draft.listed + "' is no day like 2012-11-30"));
            return Optional.empty();
        }
    }

    private static Quality quality(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "low" -> Quality.WEAK;
            case "f.k.a." -> Quality.FORMER;
            default -> Quality.ALIAS;
        };
    }
}
