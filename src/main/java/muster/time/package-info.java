/// Finds words of time and works out the four bounds.
@NullMarked
package muster.time;

import org.jspecify.annotations.NullMarked;
