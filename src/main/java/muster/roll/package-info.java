/// What holds on a date, by whose word, and where sources disagree.
@NullMarked
package muster.roll;

import org.jspecify.annotations.NullMarked;
