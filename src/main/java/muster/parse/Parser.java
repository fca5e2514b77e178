package muster.parse;

import muster.model.Report;

/// Text to sentences, tokens, trees and logical roles. Safe to call from several threads at once;
/// the same report gives the same answer always.
public interface Parser {
    Parsed parse(Report report);
}
