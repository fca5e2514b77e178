/// Loads types, frames, lexicons, roster; refuses a bad file by line.
@NullMarked
package muster.knowledge;

import org.jspecify.annotations.NullMarked;
