package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataMentionsTest {

    private static String[] paths(String text) {
        return DataMentions.in(ComposedText.of(new SourceText("a.md", text), 0)).stream()
                .map(DataMentions.Mention::path)
                .toArray(String[]::new);
    }

    @Test
    void blocksAndSentencesNameFiles() {
        assertThat(paths("```chart\ndata: a.csv\n```\n\n{{data b.csv: x=1, y}}\n\n```table\ndata: \"c d.csv\"\n```\n"))
                .containsExactly("a.csv", "c d.csv", "b.csv");
    }

    /** A search for files of that or a similar name would take time linear in the number of files. */
    @Test
    void dataInPlaceNameNoFile() {
        assertThat(paths("```chart\ndata: |\n  a,b\n```\n\n```table\ndata: >-\n  a,b\n```\n"))
                .isEmpty();
    }
}
