package dev.broadsheet.markdown;

import dev.broadsheet.cache.SpillableBytes;
import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.source.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    static EncodedBlocks of(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            length += block.text().length() + 1;
        }
        StringBuilder text = new StringBuilder(length);
        ByteBuffer places = ByteBuffer.allocate(blocks.size() * PLACE);
        List<String> files = new ArrayList<>();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
            places.putInt(block.text().length())
                    .putInt(index(files, block.position().file()))
                    .putInt(block.position().line())
                    .putInt(block.position().column());
        }
        byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
        return new EncodedBlocks(SpillableBytes.of(utf8), SpillableBytes.of(places.array()), files);
    }

    private static int index(List<String> files, String file) {
        if (!files.contains(file)) {
            files.add(file);
        }
        return files.indexOf(file);
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
}
