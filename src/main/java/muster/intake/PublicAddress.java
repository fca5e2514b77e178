package muster.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells addresses of the public internet from all others. Source: the IANA registries of
/// special-purpose IPv4 and IPv6 addresses (RFC 6890).
final class PublicAddress {
    private PublicAddress() {}

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
}
