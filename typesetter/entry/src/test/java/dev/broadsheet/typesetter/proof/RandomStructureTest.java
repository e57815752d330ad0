package dev.broadsheet.typesetter.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.PdfValidation;
import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is nested in whatever, the PDF conforms to PDF/UA-1. */
@Tag("net")
class RandomStructureTest {

    private static final int CASES = 150;

    private final Typesetter typesetter = Typesetter.builder()
            .defaultFonts()
            .threads(1)
            .stylesheet(new Stylesheet("any.css", RandomStructure.CSS))
            .build();

    @Test
    void anyStructureIsAccessible() {
        long seed = Long.getLong("nets.seed", 1);
        int cases = CASES * Integer.getInteger("nets.share", 1);
        for (int i = 0; i < cases; i++) {
            long own = seed * 1_000_003 + i;
            String document = RandomStructure.document(own);
            assertThat(PdfValidation.failures(set(document), "ua1"))
                    .as("nets.seed %d, case %d: %s", seed, i, document)
                    .isEmpty();
        }
    }

    private byte[] set(String document) {
        DocumentInfo info =
                new DocumentInfo("Any structure", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return typesetter.typeset(document, info, reference -> Optional.empty()).pdf();
    }
}
