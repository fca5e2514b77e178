package muster.model;

import java.util.Optional;

/// Another report that this one points to: its title as written, and its address where the page
/// gives one.
public record SeeAlso(String title, Optional<String> url, Span span) {}
