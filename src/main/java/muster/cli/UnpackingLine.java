package muster.cli;

import muster.parse.Unpacking;

import java.util.Map;
import java.util.TreeMap;

/// Says on `err` that the language models are unpacked, which happens once on a machine, and how
/// far it has come.
final class UnpackingLine implements Unpacking {
    private final Terminal terminal;
    private final Progress progress;
    private final Map<String, Integer> percents = new TreeMap<>();

    UnpackingLine(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    @Override
    public synchronized void at(String name, long done, long total) {
        if (percents.isEmpty()) {
            terminal.note("muster: unpacking the language models, once on this machine ...");
        }
        percents.put(name, total == 0 ? 100 : (int) (done * 100 / total));
        progress.at(() -> "  unpacking: " + percents);
        if (percents.values().stream().allMatch(percent -> percent == 100)) {
            progress.clear();
        }
    }
}
