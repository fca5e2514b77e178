package muster.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Fetches a page of the public web, and nothing else: an address of this machine, of the local
/// network, or a redirect to one is refused. The address that was judged is the one that is
/// connected to, so a name that changes its mind gains nothing.
public final class Fetch {
    private static final int REDIRECTS = 5;

    private final Predicate<InetAddress> allowed;
    private final int limit;
    private final Duration patience;

    /// A page, as it came.
    public record Fetched(URI address, String type, byte[] bytes) {}

    /// Why nothing was fetched, in words for a person.
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    /// @param limit the most bytes of a page
    /// @param patience how long one page may take in all
    public Fetch(int limit, Duration patience) {
        this(PublicAddress::open, limit, patience);
    }

    Fetch(Predicate<InetAddress> allowed, int limit, Duration patience) {
        this.allowed = allowed;
        this.limit = limit;
        this.patience = patience;
    }

    public Fetched page(String address) throws Refused {
        long until = System.nanoTime() + patience.toNanos();
        URI uri = uri(address.strip());
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            try (Socket socket = connect(uri, until)) {
                HttpAnswer answer = HttpAnswer.read(ask(socket, uri), limit, until);
                if (answer.status() >= 300 && answer.status() < 400 && answer.has("location")) {
                    uri = uri(uri.resolve(uri(answer.head("location"), uri)).toString());
                } else if (answer.status() == 200) {
                    return new Fetched(uri, answer.head("content-type"), answer.body());
                } else {
                    throw new Refused(uri.getHost() + " answered with status " + answer.status());
                }
            } catch (UnknownHostException e) {
                throw new Refused("there is no host " + uri.getHost());
            } catch (IOException e) {
                throw new Refused(uri.getHost() + " could not be read: " + e.getMessage());
            }
        }
        throw new Refused("the page redirects more than " + REDIRECTS + " times");
    }

    private static URI uri(String word, URI base) throws Refused {
        try {
            return base.resolve(new URI(word));
        } catch (URISyntaxException e) {
            throw new Refused("the page redirects to what is no address");
        }
    }

    private static URI uri(String word) throws Refused {
        try {
            URI uri = new URI(word);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Refused("an address begins with http:// or https:// and names a host");
    }

    private Socket connect(URI uri, long until) throws IOException, Refused {
        boolean safe = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : safe ? 443 : 80;
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress one : all) {
            if (!allowed.test(one)) {
                throw new Refused(
                        uri.getHost() + " is an address of this machine or of a local network");
            }
        }
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(all[0], port), left(until));
            plain.setSoTimeout(left(until));
            if (!safe) {
                return plain;
            }
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /// The milliseconds left until then.
    ///
    /// @throws IOException where there are none
    static int left(long until) throws IOException {
        long millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new IOException("it took too long");
        }
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }

    private static InputStream ask(Socket socket, URI uri) throws IOException {
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
        String ask =
                "GET "
                        + path
                        + query
                        + " HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nUser-Agent: Muster\r\nAccept: text/html, text/plain\r\n"
                        + "Accept-Encoding: identity\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket.getInputStream();
    }
}
