/// The reading room: pages and an HTTP API over one casebook, for a browser on the same machine.
@NullMarked
package muster.web;

import org.jspecify.annotations.NullMarked;
