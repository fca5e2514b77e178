package muster.cli;

/// How long the steps of the main path took, in nanoseconds, and how many tokens they saw.
record StepTimes(long parse, long spot, long frames, long claims, long tokens) {
    static final StepTimes NONE = new StepTimes(0, 0, 0, 0, 0);

    StepTimes plus(StepTimes other) {
        return new StepTimes(
                parse + other.parse,
                spot + other.spot,
                frames + other.frames,
                claims + other.claims,
                tokens + other.tokens);
    }
}
