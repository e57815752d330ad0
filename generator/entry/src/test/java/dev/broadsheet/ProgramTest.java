package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.Typesetter;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void itsFingerprintCoversEachModule() throws URISyntaxException {
        List<Path> own = Program.own();

        assertThat(own).contains(module(Generator.class), module(Typesetter.class), module(TypesetProblem.class));
        assertThat(own).doesNotHaveDuplicates();
        assertThat(own.stream().map(Path::toString)).anyMatch(path -> path.contains("templates"));
    }

    private static Path module(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
