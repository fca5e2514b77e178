/// Lists of actors that others publish, read as claims: this list says that this entry bears these
/// names.
@NullMarked
package muster.exchange.list;

import org.jspecify.annotations.NullMarked;
