/// Keeps reports, claims, actors and rulings. [Casebook] is the door.
@NullMarked
package muster.casebook;

import org.jspecify.annotations.NullMarked;
