package muster.model;

/// A medium that the report cites for a claim, with the words that say so.
public record Evidence(Medium medium, String text, Span span) {}
