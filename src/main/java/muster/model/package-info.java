/// The nouns of the field: reports, spans, mentions, claims, actors, places, times. Leans on
/// nothing.
@NullMarked
package muster.model;

import org.jspecify.annotations.NullMarked;
