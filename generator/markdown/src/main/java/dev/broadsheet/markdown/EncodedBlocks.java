package dev.broadsheet.markdown;

import dev.broadsheet.cache.SpareBytes;
import dev.broadsheet.cache.SpillableBytes;
import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.source.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blocks of plain text, encoded as bytes. A publication keeps those of all its articles; as objects, they would be most of the
 * objects that the garbage collector has to trace.
 *
 * @param text of all blocks in UTF-8, separated by line feeds
 * @param places four 32-bit integers per block, big-endian: the length of its text in UTF-16 code units, the index of its file,
 *     line and column
 * @param files that contain the blocks
 */
public record EncodedBlocks(SpillableBytes text, SpillableBytes places, List<String> files) {

    private static final int PLACE = 4 * Integer.BYTES;

    public EncodedBlocks {
        files = List.copyOf(files);
    }

    /** Returns the text of all blocks, separated by line feeds. */
    public String plainText() {
        return new String(text.get(), StandardCharsets.UTF_8);
    }

    /** Decodes the blocks; each call returns a new list. */
    public List<Block> decode() {
        String all = plainText();
        ByteBuffer from = ByteBuffer.wrap(places.get());
        List<Block> blocks = new ArrayList<>(from.capacity() / PLACE);
        int start = 0;
        while (from.hasRemaining()) {
            int end = start + from.getInt();
            String file = files.get(from.getInt());
            blocks.add(new Block(all.substring(start, end), new SourcePosition(file, from.getInt(), from.getInt())));
            start = end + 1;
        }
        return blocks;
    }

    /** Encodes blocks one by one. */
    static final class Builder {

        private static final int ASCII = 0x80;

        private final List<String> files = new ArrayList<>();
        private byte[] text = {};
        private int length;
        private int[] places = {};
        private int count;

        /** Adds a block. @param number of characters from the start of the array, at least 1 */
        void add(char[] characters, int number, SourcePosition position) {
            if (count == 0) {
                text = SpareBytes.take();
            }
            reserve(1 + number);
            if (length > 0) {
                text[length++] = '\n';
            }
            encode(characters, number);
            if (count + PLACE / Integer.BYTES > places.length) {
                places = Arrays.copyOf(places, 2 * places.length + 8 * PLACE);
            }
            places[count++] = number;
            places[count++] = index(position.file());
            places[count++] = position.line();
            places[count++] = position.column();
        }

        private void encode(char[] characters, int number) {
            int i = 0;
            while (i < number && characters[i] < ASCII) {
                text[length + i] = (byte) characters[i];
                i++;
            }
            length += i;
            if (i < number) {
                byte[] rest = new String(characters, i, number - i).getBytes(StandardCharsets.UTF_8);
                reserve(rest.length);
                System.arraycopy(rest, 0, text, length, rest.length);
                length += rest.length;
            }
        }

        private void reserve(int more) {
            if (text.length < length + more) {
                text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
            }
        }

        private int index(String file) {
            if (!files.contains(file)) {
                files.add(file);
            }
            return files.indexOf(file);
        }

        EncodedBlocks build() {
            ByteBuffer numbers = ByteBuffer.allocate(count * Integer.BYTES);
            numbers.asIntBuffer().put(places, 0, count);
            byte[] all = Arrays.copyOf(text, length);
            if (count > 0) {
                SpareBytes.give(text);
            }
            return new EncodedBlocks(SpillableBytes.of(all), SpillableBytes.of(numbers.array()), files);
        }
    }
}
