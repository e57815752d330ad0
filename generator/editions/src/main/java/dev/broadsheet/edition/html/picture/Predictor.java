package dev.broadsheet.edition.html.picture;

/**
 * The predictor transform: residuals of pixels against a prediction from their neighbours, in the mode that gives the smallest
 * residuals for each tile; RFC 9649, section 3.5.1.
 */
final class Predictor {

    /** The binary logarithm of the side of a tile in pixels. */
    static final int TILE_BITS = 4;

    private static final int TILE = 1 << TILE_BITS;

    /** The modes that are tried: left, above, averages of neighbours, select, and the clamped gradient. */
    private static final int[] MODES = {1, 2, 5, 7, 10, 11, 12};

    private static final int BLACK = 0xFF000000;

    private final int[] pixels;
    private final int width;
    private final int height;

    /** The mode of each tile, as a pixel whose green channel is the mode. */
    final int[] modes;

    final int[] rest;

    Predictor(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.rest = new int[pixels.length];
        this.modes = new int[columns(width) * columns(height)];
        for (int tile = 0; tile < modes.length; tile++) {
            int left = tile % columns(width) * TILE;
            int top = tile / columns(width) * TILE;
            int best = best(left, top);
            modes[tile] = BLACK | best << 8;
            fill(left, top, best);
        }
    }

    /** Returns the number of tiles that cover a length. */
    static int columns(int length) {
        return (length + TILE - 1) >> TILE_BITS;
    }

    private int best(int left, int top) {
        int best = MODES[0];
        long least = Long.MAX_VALUE;
        for (int mode : MODES) {
            long cost = cost(left, top, mode);
            if (cost < least) {
                least = cost;
                best = mode;
            }
        }
        return best;
    }

    private long cost(int left, int top, int mode) {
        long cost = 0;
        for (int y = top; y < Math.min(top + TILE, height); y++) {
            for (int x = left; x < Math.min(left + TILE, width); x++) {
                int rest = minus(pixels[y * width + x], guess(x, y, mode));
                for (int shift = 0; shift < Integer.SIZE; shift += 8) {
                    cost += Math.abs((byte) (rest >> shift));
                }
            }
        }
        return cost;
    }

    private void fill(int left, int top, int mode) {
        for (int y = top; y < Math.min(top + TILE, height); y++) {
            for (int x = left; x < Math.min(left + TILE, width); x++) {
                rest[y * width + x] = minus(pixels[y * width + x], guess(x, y, mode));
            }
        }
    }

    /**
     * Returns the prediction of a pixel. The first row is predicted from the left, the first column from above. The upper right
     * neighbour in the last column is the first pixel of the same row.
     */
    private int guess(int x, int y, int mode) {
        int at = y * width + x;
        if (y == 0) {
            return x == 0 ? BLACK : pixels[at - 1];
        }
        int above = pixels[at - width];
        if (x == 0) {
            return above;
        }
        int left = pixels[at - 1];
        int corner = pixels[at - width - 1];
        int right = pixels[at - width + 1];
        return switch (mode) {
            case 1 -> left;
            case 2 -> above;
            case 5 -> mean(mean(left, right), above);
            case 7 -> mean(left, above);
            case 10 -> mean(mean(left, corner), mean(above, right));
            case 11 -> nearer(left, above, corner);
            default -> slope(left, above, corner);
        };
    }

    private static int mean(int one, int other) {
        return (((one ^ other) & 0xFEFEFEFE) >>> 1) + (one & other);
    }

    private static int nearer(int left, int above, int corner) {
        int toLeft = 0;
        int toAbove = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 8) {
            int c = (corner >> shift) & 0xFF;
            toLeft += Math.abs(((above >> shift) & 0xFF) - c);
            toAbove += Math.abs(((left >> shift) & 0xFF) - c);
        }
        return toLeft < toAbove ? left : above;
    }

    private static int slope(int left, int above, int corner) {
        int guess = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 8) {
            int sum = ((left >> shift) & 0xFF) + ((above >> shift) & 0xFF) - ((corner >> shift) & 0xFF);
            guess |= Math.max(0, Math.min(sum, 0xFF)) << shift;
        }
        return guess;
    }

    /** Subtracts the channels separately, modulo 256. */
    private static int minus(int pixel, int guess) {
        int even = ((pixel | 0xFF00FF00) - (guess & 0x00FF00FF)) & 0x00FF00FF;
        int odd = (((pixel >>> 8) | 0xFF00FF00) - ((guess >>> 8) & 0x00FF00FF)) & 0x00FF00FF;
        return odd << 8 | even;
    }
}
