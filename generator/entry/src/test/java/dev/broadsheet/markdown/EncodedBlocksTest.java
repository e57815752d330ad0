package dev.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedBlocksTest {

    private static final List<Block> BLOCKS = List.of(
            new Block("Harbour – “full”", new SourcePosition("content/articles/harbour.md", 7, 1)),
            new Block("𝒳 and ż", new SourcePosition("content/parts/box.md", 2, 300)),
            new Block("End.", new SourcePosition("content/articles/harbour.md", 70_000, 0)));

    @Test
    void givesBackBlocksWithTheirPlaces() {
        assertThat(encoded(BLOCKS).decode()).isEqualTo(BLOCKS);
        assertThat(encoded(List.of()).decode()).isEmpty();
    }

    @Test
    void joinsTheTextOfBlocks() {
        assertThat(encoded(BLOCKS).plainText()).isEqualTo("Harbour – “full”\n𝒳 and ż\nEnd.");
        assertThat(encoded(List.of()).plainText()).isEmpty();
    }

    @Test
    void equalsByContent() {
        assertThat(encoded(BLOCKS)).isEqualTo(encoded(BLOCKS)).isNotEqualTo(encoded(List.of()));
    }

    private static EncodedBlocks encoded(List<Block> blocks) {
        EncodedBlocks.Builder builder = new EncodedBlocks.Builder();
        blocks.forEach(
                block -> builder.add(block.text().toCharArray(), block.text().length(), block.position()));
        return builder.build();
    }
}
