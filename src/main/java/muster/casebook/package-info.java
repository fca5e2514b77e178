/// Keeps reports, claims, actors and rulings.
@NullMarked
package muster.casebook;

import org.jspecify.annotations.NullMarked;
