/// The main path: one report in, its claims out.
@NullMarked
package muster.read;

import org.jspecify.annotations.NullMarked;
