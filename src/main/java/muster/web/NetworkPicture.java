package muster.web;

import java.util.List;
import java.util.function.Function;

/// A network as a page shows it.
///
/// @param first epoch day where the slider begins
/// @param left actors that are not shown, because nobody could read them
public record NetworkPicture(
        List<NetworkNode> nodes,
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
    private static final int FIT = 12;

    /// They fit a narrow window.
    public boolean few() {
        return nodes.size() <= FIT;
    }

    /// What of the sheet is to be seen: all, or where few are, only their part.
    public String box() {
        if (nodes.size() > FEW || nodes.isEmpty()) {
            return "0 0 1200 760";
        }
        double left = least(NetworkNode::x) - margin();
        double top = least(NetworkNode::y) - 24;
        return Bar.number(left)
                + " "
                + Bar.number(top)
                + " "
                + width()
                + " "
                + Bar.number(most(NetworkNode::y) + 34 - top);
    }

    /// How wide that is.
    public String width() {
        return nodes.size() > FEW || nodes.isEmpty()
                ? "1200"
                : Bar.number(most(NetworkNode::x) - least(NetworkNode::x) + 2 * margin());
    }

    /// Room for names beside; where few fit a narrow window, these are written larger.
    private double margin() {
        return few() ? 130 : 90;
    }

    private double least(Function<NetworkNode, String> of) {
        return nodes.stream().map(of).mapToDouble(Double::parseDouble).min().orElse(0);
    }

    private double most(Function<NetworkNode, String> of) {
        return nodes.stream().map(of).mapToDouble(Double::parseDouble).max().orElse(0);
    }
}
