package dev.modelwright.openai.client;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public Internet from all others, as the registries of special addresses list them. */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    // All of IPv6 but 2000::/3, and in there what leads elsewhere or nowhere.
                    "::/3",
                    "4000::/2",
                    "8000::/1",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Block::of)
            .toList();

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        // Java itself turns addresses of IPv4 within IPv6 into those of IPv4.
        boolean scoped = address instanceof Inet6Address six && six.getScopeId() != 0;
        return !scoped && NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes));
    }

    /** All addresses that begin with the same bits. */
    private static final class Block {

        private final byte[] start;
        private final int length;

        private Block(byte[] start, int length) {
            this.start = start;
            this.length = length;
        }

        static Block of(String block) {
            int slash = block.indexOf('/');
            try {
                byte[] start = InetAddress.getByName(block.substring(0, slash)).getAddress();
                return new Block(start, Integer.parseInt(block.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean contains(byte[] address) {
            int whole = length / Byte.SIZE;
            int mask = (0xff00 >> length % Byte.SIZE) & 0xff;
            return address.length == start.length
                    && Arrays.equals(address, 0, whole, start, 0, whole)
                    && (mask == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
