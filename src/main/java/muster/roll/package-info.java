/// What holds on a date, by whose word, and where sources disagree.
///
/// The doors: [muster.roll.Roll] for a day or a time and for conflicts, [muster.roll.Dossier] for
/// one actor, [muster.roll.Events] for acts, [muster.roll.WatchList] and [muster.roll.News] for
/// what is expected and what changed, [muster.roll.Review] for what waits for a ruling. All are
/// worked out by a [muster.roll.Policy] from what a casebook holds; none changes it.
@NullMarked
package muster.roll;

import org.jspecify.annotations.NullMarked;
