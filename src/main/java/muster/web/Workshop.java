package muster.web;

import muster.intake.Intake;
import muster.model.Claim;
import muster.model.Report;
import muster.place.Villages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the room needs to read new reports.
///
/// @param reader finds the claims of a report; the first call may take long
/// @param intake takes files in; given is the day of reports that say none
/// @param knowledge fingerprint of what reports are read with
/// @param examples the folder of the example reports
/// @param villages the places of the gazetteers that the user has loaded, as they are now
public record Workshop(
        Function<Report, List<Claim>> reader,
        Function<Optional<LocalDate>, Intake> intake,
        String knowledge,
        Path examples,
        Supplier<Villages> villages) {}
