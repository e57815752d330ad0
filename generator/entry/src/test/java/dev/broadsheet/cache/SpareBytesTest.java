package dev.broadsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpareBytesTest {

    @Test
    void buffersAreUsedAgain() {
        byte[] first = SpareBytes.take();
        byte[] second = SpareBytes.take();
        assertThat(second).isNotSameAs(first);

        SpareBytes.give(first);
        assertThat(SpareBytes.take()).isSameAs(first);
    }

    @Test
    void shortAndLongBuffersAreNotKept() {
        byte[] empty = {};
        byte[] large = new byte[1 << 21];
        SpareBytes.give(empty);
        SpareBytes.give(large);

        assertThat(SpareBytes.take()).isNotSameAs(empty).isNotSameAs(large);
    }
}
