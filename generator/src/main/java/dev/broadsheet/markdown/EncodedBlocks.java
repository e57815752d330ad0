package dev.broadsheet.markdown;

import dev.broadsheet.cache.SpillableBytes;
import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.source.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blocks of plain text as bytes. A publication holds those of all its articles: as objects, they would be most of the
 * objects that the garbage collector has to follow.
 *
 * @param text of all blocks as UTF-8, a line end between two
 * @param places of each block four numbers of four bytes: the length of its text in UTF-16 code units, the index of its
 *     file, line and column
 * @param files in which the blocks are
 */
public record EncodedBlocks(SpillableBytes text, SpillableBytes places, List<String> files) {

    private static final int PLACE = 4 * Integer.BYTES;

    public EncodedBlocks {
        files = List.copyOf(files);
    }

    /** The text of all blocks, a line end between two. */
    public String plainText() {
        return new String(text.get(), StandardCharsets.UTF_8);
    }

    /** The blocks; made anew by each call. */
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

        private static final int LONGEST = 3;

        private final List<String> files = new ArrayList<>();
        private byte[] text = {};
        private int length;
        private int[] places = {};
        private int count;

        /** @param characters those of the block are the first of them, and more than none */
        void add(char[] characters, int number, SourcePosition position) {
            if (text.length < length + 1 + LONGEST * number) {
                text = Arrays.copyOf(text, 2 * text.length + 1 + LONGEST * number);
            }
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
            byte[] out = text;
            int at = length;
            for (int i = 0; i < number; i++) {
                char c = characters[i];
                if (c >= 0x80) {
                    byte[] rest = new String(characters, i, number - i).getBytes(StandardCharsets.UTF_8);
                    System.arraycopy(rest, 0, out, at, rest.length);
                    at += rest.length;
                    break;
                }
                out[at++] = (byte) c;
            }
            length = at;
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
            return new EncodedBlocks(
                    SpillableBytes.of(Arrays.copyOf(text, length)), SpillableBytes.of(numbers.array()), files);
        }
    }
}
