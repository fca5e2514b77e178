/// Finds what is said: frames on logical roles, with speaker, polarity and certainty.
@NullMarked
package muster.frame;

import org.jspecify.annotations.NullMarked;
