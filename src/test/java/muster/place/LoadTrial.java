package muster.place;

import java.nio.file.Path;

/// Measured by hand, not in the build: how long a big gazetteer takes to load, and to look up.
///
/// usage: LoadTrial STORE-FOLDER GAZETTEER-FILE
final class LoadTrial {
    private LoadTrial() {}

    public static void main(String[] args) {
        GazetteerStore store = new GazetteerStore(Path.of(args[0]), Places.seed());
        long start = System.nanoTime();
        GazetteerStore.Loaded loaded =
                store.add(
                        Path.of(args[1]),
                        (done, total, places) -> {
                            if (places % 1_000_000 < 20_000) {
                                System.out.printf(
                                        "%,d of %,d bytes, %,d places, %d s%n",
                                        done,
                                        total,
                                        places,
                                        (System.nanoTime() - start) / 1_000_000_000);
                            }
                        });
        System.out.printf("%s in %d s%n", loaded, (System.nanoTime() - start) / 1_000_000_000);
    }
}
