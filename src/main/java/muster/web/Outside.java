package muster.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses that reports give: only those of web pages become links.
public final class Outside {
    private Outside() {}

    /// The address, if a browser may be sent there.
    public static Optional<String> link(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean page = scheme.equals("http") || scheme.equals("https");
            return page && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
