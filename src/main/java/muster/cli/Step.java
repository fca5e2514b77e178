package muster.cli;

/// A step of the main path that `read --show` prints in place of the claims.
enum Step {
    parsed,
    mentions,
    matches
}
