package muster.casebook;

/// How much a casebook holds; of reports that changed, `reports`, `claims` and `places` count the
/// current version.
///
/// @param versions of all reports, replaced ones too
/// @param places that differ by name
public record Counts(int reports, int versions, int claims, int actors, int places) {}
