package dev.broadsheet.edition.drawing;

import java.util.Arrays;

/** Numbers colours from 0 in the order in which they are added: a hash table without boxing. */
final class ColorTable {

    private static final int SPREAD = 0x9E3779B9;

    /** The number of a slot's colour plus 1; 0 if the slot is free. At least half of the slots are free. */
    private int[] slots;

    /** Colours by number. */
    private int[] colors;

    private int size;

    /** By how many bits a hash is shifted to be a slot. */
    private int shift;

    /** @param expected the number of colours that it holds without growing */
    ColorTable(int expected) {
        colors = new int[Math.max(8, expected)];
        useSlots(Integer.highestOneBit(colors.length) * 4);
    }

    private void useSlots(int count) {
        slots = new int[count];
        shift = Integer.numberOfLeadingZeros(count) + 1;
    }

    int size() {
        return size;
    }

    /** Returns the colours by number. */
    int[] colors() {
        return Arrays.copyOf(colors, size);
    }

    /** Returns the colour with a number. */
    int color(int number) {
        return colors[number];
    }

    /** Returns the number of a colour, which it adds if necessary. */
    int number(int color) {
        int slot = slot(color);
        return slots[slot] > 0 ? slots[slot] - 1 : add(slot, color);
    }

    /** Returns the slot of a colour, or a free slot for it. */
    private int slot(int color) {
        int slot = (color * SPREAD) >>> shift;
        while (slots[slot] > 0 && colors[slots[slot] - 1] != color) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int add(int free, int color) {
        int slot = free;
        if (size == colors.length) {
            grow();
            slot = slot(color);
        }
        colors[size++] = color;
        slots[slot] = size;
        return size - 1;
    }

    private void grow() {
        colors = Arrays.copyOf(colors, 2 * size);
        useSlots(2 * slots.length);
        for (int number = 0; number < size; number++) {
            slots[slot(colors[number])] = number + 1;
        }
    }
}
