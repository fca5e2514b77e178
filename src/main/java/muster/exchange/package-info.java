/// Casebooks out to, and lists in from, the formats of other tools.
@NullMarked
package muster.exchange;

import org.jspecify.annotations.NullMarked;
