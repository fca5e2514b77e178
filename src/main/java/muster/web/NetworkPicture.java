package muster.web;

import java.util.List;
import java.util.function.Function;

/// A network as a page shows it.
///
/// @param first epoch day where the slider begins
/// @param left actors that are not shown, because nobody could read them
public record NetworkPicture(
        List<NetworkPages.Node> nodes,
        List<NetworkPages.Edge> edges,
        List<NetworkPages.Row> rows,
        long first,
        long last,
        long now,
        int left,
        int focus,
        String focused,
        List<Family> families) {
    private static final int FEW = 40;

    /// What of the sheet is to be seen: all, or where few are, only their part.
    public String box() {
        if (nodes.size() > FEW || nodes.isEmpty()) {
            return "0 0 1200 760";
        }
        double left = least(NetworkPages.Node::x) - 90;
        double top = least(NetworkPages.Node::y) - 24;
        return Bar.number(left)
                + " "
                + Bar.number(top)
                + " "
                + width()
                + " "
                + Bar.number(most(NetworkPages.Node::y) + 34 - top);
    }

    /// How wide that is.
    public String width() {
        return nodes.size() > FEW || nodes.isEmpty()
                ? "1200"
                : Bar.number(most(NetworkPages.Node::x) - least(NetworkPages.Node::x) + 180);
    }

    private double least(Function<NetworkPages.Node, String> of) {
        return nodes.stream().map(of).mapToDouble(Double::parseDouble).min().orElse(0);
    }

    private double most(Function<NetworkPages.Node, String> of) {
        return nodes.stream().map(of).mapToDouble(Double::parseDouble).max().orElse(0);
    }
}
