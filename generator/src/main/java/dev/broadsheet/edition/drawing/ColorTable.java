package dev.broadsheet.edition.drawing;

/** A hash table from colours to numbers without boxing, since it is queried at every change of colour in a picture. */
final class ColorTable {

    private static final int SPREAD = 0x9E3779B9;

    private int[] keys;
    private int[] values;
    private boolean[] taken;
    private int size;

    ColorTable(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, 2 * expected)) * 2;
        keys = new int[slots];
        values = new int[slots];
        taken = new boolean[slots];
    }

    /** Returns the number of a colour; 0 if it has none. */
    int get(int color) {
        return values[slot(color)];
    }

    void put(int color, int value) {
        int slot = own(color); // evaluated before the array, which it may replace
        values[slot] = value;
    }

    void add(int color, int more) {
        int slot = own(color);
        values[slot] += more;
    }

    /** Returns the slot of a colour, which it adds if necessary. */
    private int own(int color) {
        int slot = slot(color);
        return taken[slot] ? slot : take(slot, color);
    }

    /** Returns all colours in unspecified order. */
    int[] colors() {
        int[] colors = new int[size];
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (taken[slot]) {
                colors[count++] = keys[slot];
            }
        }
        return colors;
    }

    /** Returns the slot that holds a colour, or a free slot for it. */
    private int slot(int color) {
        int slot = (color * SPREAD) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
        while (taken[slot] && keys[slot] != color) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int take(int free, int color) {
        int slot = free;
        if (2 * ++size > keys.length) {
            grow();
            slot = slot(color);
        }
        taken[slot] = true;
        keys[slot] = color;
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        boolean[] oldTaken = taken;
        keys = new int[2 * oldKeys.length];
        values = new int[keys.length];
        taken = new boolean[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldTaken[old]) {
                int slot = slot(oldKeys[old]);
                taken[slot] = true;
                keys[slot] = oldKeys[old];
                values[slot] = oldValues[old];
            }
        }
    }
}
