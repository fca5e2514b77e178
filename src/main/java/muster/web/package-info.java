/// The pages and the HTTP API.
@NullMarked
package muster.web;

import org.jspecify.annotations.NullMarked;
