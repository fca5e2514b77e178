/// Files, pages, feeds to reports, with their remains marked.
@NullMarked
package muster.intake;

import org.jspecify.annotations.NullMarked;
