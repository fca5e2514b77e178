package muster.casebook;

/// A report in a list: what is known of it, and how many claims it makes.
public record ListedReport(FiledReport report, int claims) {}
