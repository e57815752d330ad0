package dev.broadsheet.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * SipHash-2-4 with 128 bits (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012) under a secret key, without which
 * nobody can find collisions. It is for hashes within the cache that contains the key; published hashes are SHA-256, which
 * takes six times as long without the JVM's optimising compiler.
 *
 * @param first bytes 0 to 7 of the key, little-endian
 * @param second bytes 8 to 15 of the key, little-endian
 */
public record SipHash(long first, long second) {

    /** Returns a hash function with a random key. */
    public static SipHash withNewKey() {
        SecureRandom random = new SecureRandom();
        return new SipHash(random.nextLong(), random.nextLong());
    }

    /** Returns the hash of data, in lower-case hexadecimal digits. */
    public String of(byte[] data) {
        State state = new State(first, second);
        ByteBuffer words = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        while (words.remaining() >= Long.BYTES) {
            state.add(words.getLong());
        }
        state.add(last(words, data.length));
        return HexFormat.of().formatHex(state.end());
    }

    /** Returns the last word: the remaining bytes, and the length of the data in the highest byte. */
    private static long last(ByteBuffer rest, int length) {
        long word = (long) length << 56;
        for (int shift = 0; rest.hasRemaining(); shift += Byte.SIZE) {
            word |= (rest.get() & 0xFFL) << shift;
        }
        return word;
    }

    /** The internal state: four words. */
    private static final class State {

        private long v0;
        private long v1;
        private long v2;
        private long v3;

        State(long first, long second) {
            v0 = first ^ 0x736f6d6570736575L;
            v1 = second ^ 0x646f72616e646f6dL ^ 0xEE;
            v2 = first ^ 0x6c7967656e657261L;
            v3 = second ^ 0x7465646279746573L;
        }

        void add(long word) {
            v3 ^= word;
            mix(2);
            v0 ^= word;
        }

        byte[] end() {
            ByteBuffer hash = ByteBuffer.allocate(2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            v2 ^= 0xEE;
            mix(4);
            hash.putLong(v0 ^ v1 ^ v2 ^ v3);
            v1 ^= 0xDD;
            mix(4);
            return hash.putLong(v0 ^ v1 ^ v2 ^ v3).array();
        }

        private void mix(int rounds) {
            long a = v0;
            long b = v1;
            long c = v2;
            long d = v3;
            for (int round = 0; round < rounds; round++) {
                a += b;
                c += d;
                b = Long.rotateLeft(b, 13) ^ a;
                d = Long.rotateLeft(d, 16) ^ c;
                a = Long.rotateLeft(a, 32) + d;
                c += b;
                b = Long.rotateLeft(b, 17) ^ c;
                d = Long.rotateLeft(d, 21) ^ a;
                c = Long.rotateLeft(c, 32);
            }
            v0 = a;
            v1 = b;
            v2 = c;
            v3 = d;
        }
    }
}
