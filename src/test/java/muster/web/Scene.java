package muster.web;

import java.time.LocalDate;

/// What browser tests look at: a small war with all that pages can show.
final class Scene {
    static final LocalDate DAY = LocalDate.of(2016, 6, 8);
    static final String AT = "?as-of=2016-07-01";

    private Scene() {}

    static void fill(OpenRoom room) {
        room.file(
                "south",
                DAY,
                "Two groups move south",
                "member Liwa Badr > Front of the South",
                "leads Abu Omar > Liwa Badr",
                "seizure Liwa Badr > Jaysh Omar @ Tell Abra 36.2 37.1 1",
                "clash Jaysh Omar > Liwa Badr @ Wadi Nur 35.1 36.5 2",
                "presence Jaysh Omar > Qasr Hani 34.2 38.5 3",
                "supports Republic of Nowhere > Jaysh Omar");
        room.file(
                "breaks",
                DAY.plusDays(20),
                "A front breaks up",
                "rival Liwa Badr > Jaysh Omar",
                "ally لواء النصر > Jaysh Omar",
                "pledge Katibat Nahr > لواء النصر",
                "strike Republic of Nowhere > Katibat Nahr @ Kafr Zayn 36.4 37.3 1");
        room.file(
                "later",
                DAY.plusYears(1),
                "A year later",
                "member Liwa Badr > Army of Two Rivers",
                "branch Katibat Nahr > Army of Two Rivers",
                "siege Katibat Nahr > Jaysh Omar @ Burj Salim",
                "attack Katibat Nahr > Jaysh Omar @ Kafr Zayn 36.4 37.3 1");
    }
}
