package muster.roll;

import muster.casebook.FiledClaim;

import java.util.List;

/// Something to read in sections, whatever it is written as: text, Markdown or HTML.
///
/// @param about a line below the title; empty where there is none
public record Page(String title, String about, List<Section> sections) {
    public Page {
        sections = List.copyOf(sections);
    }

    /// A heading with what stands below it.
    public record Section(String heading, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /// A line with the words that carry it.
    ///
    /// @param notes further lines on it
    public record Entry(String text, List<String> notes, List<Words> words) {
        public Entry {
            notes = List.copyOf(notes);
            words = List.copyOf(words);
        }
    }

    /// A quote that speaks for a line or against it.
    ///
    /// @param told the quote with its speaker and source, for people
    public record Words(boolean against, String told, FiledClaim claim) {}
}
