/// Text to sentences, tokens, dependency trees and logical roles. Nothing above knows which parser
/// did it.
@NullMarked
package muster.parse;

import org.jspecify.annotations.NullMarked;
