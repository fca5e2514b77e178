package muster.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Fetches a page of the public web, and nothing else: an address of this machine, of the local
/// network, or a redirect to one is refused. The address that was judged is the one that is
/// connected to, so a name that changes its mind gains nothing.
public final class Fetch {
    private static final int REDIRECTS = 5;
    private static final int HEAD_LIMIT = 64 << 10;

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
        this(Fetch::open, limit, patience);
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
                Answer answer = Answer.read(ask(socket, uri), limit, until);
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

    private static int left(long until) throws IOException {
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

    /// Anybody on the internet may be at this address.
    static boolean open(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> open4(bytes);
            case Inet6Address six -> open6(bytes);
            default -> false;
        };
    }

    /// Beyond what Java knows: "this network", shared (100.64/10), documentation and test nets,
    /// reserved (240/4).
    private static boolean open4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean closed =
                a == 0
                        || a >= 240
                        || (a == 100 && b >= 64 && b < 128)
                        || (a == 192 && b == 0 && (c == 0 || c == 2))
                        || (a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100)))
                        || (a == 203 && b == 0 && c == 113);
        return !closed;
    }

    /// Global unicast only, and none that carries an IPv4 address inside (6to4, Teredo, NAT64).
    private static boolean open6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xfe) == 0;
        boolean documentation =
                bytes[0] == 0x20
                        && bytes[1] == 0x01
                        && bytes[2] == 0x0d
                        && (bytes[3] & 0xff) == 0xb8;
        return global && !sixToFour && !special && !documentation;
    }

    /// What a server answers.
    private record Answer(int status, Map<String, String> heads, byte[] body) {
        boolean has(String name) {
            return !head(name).isEmpty();
        }

        String head(String name) {
            return heads.getOrDefault(name, "");
        }

        static Answer read(InputStream in, int limit, long until) throws IOException {
            String[] words = line(in).split(" ", 3);
            if (words.length < 2
                    || !words[0].startsWith("HTTP/1.")
                    || !words[1].matches("\\d{3}")) {
                throw new IOException("it does not speak HTTP");
            }
            Map<String, String> heads = new HashMap<>();
            int size = 0;
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                size += line.length();
                if (size > HEAD_LIMIT) {
                    throw new IOException("its header is too long");
                }
                int colon = line.indexOf(':');
                if (colon > 0) {
                    heads.putIfAbsent(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
            int status = Integer.parseInt(words[1]);
            boolean chunked =
                    heads.getOrDefault("transfer-encoding", "")
                            .toLowerCase(Locale.ROOT)
                            .contains("chunked");
            byte[] body =
                    status != 200
                            ? new byte[0]
                            : chunked ? chunks(in, limit, until) : plain(in, heads, limit, until);
            return new Answer(status, heads, body);
        }

        private static byte[] plain(
                InputStream in, Map<String, String> heads, int limit, long until)
                throws IOException {
            String length = heads.getOrDefault("content-length", "");
            int wanted =
                    length.matches("\\d{1,9}")
                            ? Math.min(limit + 1, Integer.parseInt(length))
                            : limit + 1;
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            copy(in, body, wanted, until);
            if (body.size() > limit) {
                throw tooLong(limit);
            }
            return body.toByteArray();
        }

        private static byte[] chunks(InputStream in, int limit, long until) throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            while (true) {
                String size = line(in).split(";", 2)[0].strip();
                if (!size.matches("[0-9a-fA-F]{1,7}")) {
                    throw new IOException("its parts have no length");
                }
                int wanted = Integer.parseInt(size, 16);
                if (wanted == 0) {
                    return body.toByteArray();
                }
                if (body.size() + wanted > limit) {
                    throw tooLong(limit);
                }
                copy(in, body, wanted, until);
                line(in);
            }
        }

        private static void copy(InputStream in, ByteArrayOutputStream out, int wanted, long until)
                throws IOException {
            byte[] buffer = new byte[8192];
            int missing = wanted;
            while (missing > 0) {
                left(until);
                int got = in.read(buffer, 0, Math.min(buffer.length, missing));
                if (got < 0) {
                    return;
                }
                out.write(buffer, 0, got);
                missing -= got;
            }
        }

        private static IOException tooLong(int limit) {
            return new IOException("it is longer than " + Desk.megabytes(limit));
        }

        private static String line(InputStream in) throws IOException {
            byte[] line = new byte[HEAD_LIMIT];
            int length = 0;
            for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
                if (length == line.length) {
                    throw new IOException("its header is too long");
                }
                line[length++] = (byte) one;
            }
            return new String(Arrays.copyOf(line, length), StandardCharsets.ISO_8859_1).strip();
        }
    }
}
