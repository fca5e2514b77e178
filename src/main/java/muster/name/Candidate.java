package muster.name;

/// An actor that a name may stand for.
///
/// @param name the one of its names that is most like the name asked for
/// @param match how surely these two are one name, and why
public record Candidate(KnownActor actor, String name, NameMatch match) {}
