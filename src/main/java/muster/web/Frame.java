package muster.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands around the content of every page.
///
/// @param here the page's path; empty on a page that looks from no day
/// @param parameters those of the address, but for the standpoint's
/// @param token that every form must send back
/// @param said a message about what was just done; mostly empty
public record Frame(
        String title,
        Section section,
        Standpoint at,
        LocalDate today,
        String here,
        List<Parameter> parameters,
        String token,
        String said) {
    /// One parameter of an address.
    public record Parameter(String name, String value) {}

    /// The parts of the room, as the menu lists them.
    public enum Section {
        REPORTS("Reports", "/reports"),
        ACTORS("Actors", "/actors"),
        ROLL("Roll", "/roll"),
        NETWORK("Network", "/network"),
        MAP("Map", "/map"),
        TIMELINE("Timeline", "/timeline"),
        CLAIMS("Claims", "/claims"),
        WATCH("Watch", "/watch"),
        NEWS("News", "/news"),
        REVIEW("Review", "/review"),
        ADD("Add", "/add");

        private final String label;
        private final String path;

        Section(String label, String path) {
            this.label = label;
            this.path = path;
        }

        public String label() {
            return label;
        }

        public String path() {
            return path;
        }
    }

    public Frame {
        parameters = List.copyOf(parameters);
    }

    /// What the fields of the page's form hold.
    public Fields fields() {
        return new Fields(parameters);
    }

    /// The values of an address, by name; the first where there are several, empty where none.
    public record Fields(List<Parameter> parameters) {
        public String of(String name) {
            return parameters.stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .map(Parameter::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /// The address of a part of the room, from the same standpoint.
    public String to(String path) {
        return here.isEmpty() ? path : at.link(path);
    }

    /// This page with one parameter set anew.
    public String with(String name, Object value) {
        List<Object> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (!parameter.name().equals(name)) {
                all.add(parameter.name());
                all.add(parameter.value());
            }
        }
        all.add(name);
        all.add(value);
        return at.link(here, all.toArray());
    }

    /// This page with the day by which all that is known now was known: what is read or ruled later
    /// does not change what it shows.
    public String lasting() {
        return at.knownBy().isPresent()
                ? on(at.day())
                : new Frame(
                                title,
                                section,
                                new Standpoint(at.day(), Optional.of(today)),
                                today,
                                here,
                                parameters,
                                token,
                                "")
                        .on(at.day());
    }

    /// This page on another day.
    public String on(LocalDate day) {
        List<Object> all = new ArrayList<>();
        for (Parameter parameter : parameters) {
            all.add(parameter.name());
            all.add(parameter.value());
        }
        return at.on(day).link(here, all.toArray());
    }
}
