/// Finds places and chooses among the gazetteer's candidates.
@NullMarked
package muster.place;

import org.jspecify.annotations.NullMarked;
