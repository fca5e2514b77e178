/// Measures claims against reports for which people wrote down what is right ("gold").
@NullMarked
package muster.exchange.gold;

import org.jspecify.annotations.NullMarked;
