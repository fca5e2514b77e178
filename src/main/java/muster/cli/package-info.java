/// The commands, and the one place where the parts are wired.
@NullMarked
package muster.cli;

import org.jspecify.annotations.NullMarked;
