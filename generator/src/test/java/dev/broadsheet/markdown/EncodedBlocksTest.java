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
        assertThat(EncodedBlocks.of(BLOCKS).decode()).isEqualTo(BLOCKS);
        assertThat(EncodedBlocks.of(List.of()).decode()).isEmpty();
    }

    @Test
    void joinsTheTextOfBlocks() {
        assertThat(EncodedBlocks.of(BLOCKS).plainText()).isEqualTo("Harbour – “full”\n𝒳 and ż\nEnd.");
        assertThat(EncodedBlocks.of(List.of()).plainText()).isEmpty();
    }

    @Test
    void equalsByContent() {
        assertThat(EncodedBlocks.of(BLOCKS))
                .isEqualTo(EncodedBlocks.of(BLOCKS))
                .isNotEqualTo(EncodedBlocks.of(List.of()));
    }
}
