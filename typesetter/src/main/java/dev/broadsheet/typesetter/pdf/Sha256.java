package dev.broadsheet.typesetter.pdf;

/**
 * SHA-256; FIPS 180-4, 6.2. It only identifies files; no security depends on it. The JDK's implementation is slow to start, since it
 * reads the settings of all security providers first.
 */
final class Sha256 {

    private static final int BLOCK = 64;
    private static final int LENGTH_AT = BLOCK - Long.BYTES;

    /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
    private static final int[] ROUNDS = roots(64, 3);

    /** The same of the square roots of the first 8 primes, initially. */
    private final int[] state = roots(8, 2);

    private final byte[] block = new byte[BLOCK];
    private final int[] words = new int[ROUNDS.length];
    private long length;

    private static int[] roots(int count, int degree) {
        int[] roots = new int[count];
        int found = 0;
        for (int n = 2; found < count; n++) {
            if (isPrime(n)) {
                double root = degree == 2 ? StrictMath.sqrt(n) : StrictMath.cbrt(n);
                roots[found++] = (int) (long) ((root - Math.floor(root)) * (1L << Integer.SIZE));
            }
        }
        return roots;
    }

    private static boolean isPrime(int n) {
        for (int i = 2; i * i <= n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return true;
    }

    Sha256 update(byte[] data) {
        int at = 0;
        while (at < data.length) {
            int begin = (int) (length % BLOCK);
            int count = Math.min(BLOCK - begin, data.length - at);
            System.arraycopy(data, at, block, begin, count);
            at += count;
            length += count;
            if (begin + count == BLOCK) {
                compress();
            }
        }
        return this;
    }

    /** Returns the digest, 32 bytes. No data may be added afterwards. */
    byte[] digest() {
        long bits = length * Byte.SIZE;
        int rest = (int) (length % BLOCK);
        int padding = (rest < LENGTH_AT ? LENGTH_AT : BLOCK + LENGTH_AT) - rest;
        byte[] end = new byte[padding];
        end[0] = (byte) 0x80;
        update(end);
        update(new Bytes(Long.BYTES).binary(bits, Long.BYTES).toByteArray());
        Bytes digest = new Bytes(state.length * Integer.BYTES);
        for (int word : state) {
            digest.binary(word, Integer.BYTES);
        }
        return digest.toByteArray();
    }

    private void compress() {
        int[] w = words;
        for (int i = 0; i < 16; i++) {
            int at = Integer.BYTES * i;
            w[i] = ((block[at] & 0xFF) << 24)
                    | ((block[at + 1] & 0xFF) << 16)
                    | ((block[at + 2] & 0xFF) << 8)
                    | (block[at + 3] & 0xFF);
        }
        for (int i = 16; i < w.length; i++) {
            int early = w[i - 15];
            int late = w[i - 2];
            w[i] = w[i - 16]
                    + w[i - 7]
                    + (Integer.rotateRight(early, 7) ^ Integer.rotateRight(early, 18) ^ (early >>> 3))
                    + (Integer.rotateRight(late, 17) ^ Integer.rotateRight(late, 19) ^ (late >>> 10));
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int i = 0; i < w.length; i++) {
            int first = h
                    + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
                    + ((e & f) ^ (~e & g))
                    + ROUNDS[i]
                    + w[i];
            int second = (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
                    + ((a & b) ^ (a & c) ^ (b & c));
            h = g;
            g = f;
            f = e;
            e = d + first;
            d = c;
            c = b;
            b = a;
            a = first + second;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
