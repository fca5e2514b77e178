/// Finds who is named and says which known actor it may be.
@NullMarked
package muster.name;

import org.jspecify.annotations.NullMarked;
