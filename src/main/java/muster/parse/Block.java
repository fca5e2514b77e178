package muster.parse;

import muster.model.Part;
import muster.model.Span;

import java.util.Optional;

/// A stretch of text that no sentence crosses.
///
/// @param paragraph from 0, in reading order
/// @param part what it is, where it is not body
record Block(int paragraph, Optional<Part.Kind> part, Span span) {}
