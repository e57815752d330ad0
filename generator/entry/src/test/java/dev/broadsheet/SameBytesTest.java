package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two clones of a project give the same bytes: with another path, time zone, locale and encoding, on another JDK, with another
 * number of threads, and with content files created in another order.
 */
@Tag("slow")
class SameBytesTest {

    private static final Path OWN_CONTENT = Path.of("../../content");

    @TempDir
    Path folder;

    /** Uses JDK 25 if it is installed; the continuous build has it. */
    @Test
    void onOtherMachines() throws Exception {
        Map<String, String> here =
                publish("a", false, ChildJvm.ofThisJdk().options("-XX:ActiveProcessorCount=1", "-Duser.timezone=UTC"));
        Map<String, String> there = publish(
                "another folder/ü",
                true,
                ChildJvm.ofThisJdk()
                        .options("-XX:ActiveProcessorCount=7", "-Duser.timezone=Pacific/Kiritimati")
                        .options("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"));
        assertSame(there, here);

        Optional<ChildJvm> newer = ChildJvm.ofJdk(25);
        if (newer.isPresent()) {
            newer.get().options("-Duser.language=ar", "-Duser.timezone=Asia/Tokyo");
            assertSame(publish("b", true, newer.get()), here);
        }
    }

    private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        assertThat(expected.entrySet().stream()
                        .filter(file -> !file.getValue().equals(actual.get(file.getKey())))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private Map<String, String> publish(String name, boolean backwards, ChildJvm jvm) throws Exception {
        Project project = Project.in(folder.resolve(name));
        copyContent(project, backwards);

        String said = jvm.run(
                GenerateMain.class,
                project.root().toString(),
                project.root().resolve("content").toString());

        assertThat(said).startsWith("published\n");
        return project.published();
    }

    private static void copyContent(Project project, boolean backwards) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(OWN_CONTENT)) {
            files = new ArrayList<>(tree.filter(Files::isRegularFile).sorted().toList());
        }
        if (backwards) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            project.write("content/" + OWN_CONTENT.relativize(file), Files.readAllBytes(file));
        }
        project.write("content/articles/one.png", picture("png"))
                .write("content/articles/two.jpg", picture("jpg"))
                .article("pictures", "![A gradient](one.png)\n\n![Another](two.jpg)\n\nSee x.[^1]\n\n[^1]: Note.");
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(1500, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 1500, 900, Color.BLUE));
        graphics.fillRect(0, 0, 1500, 900);
        graphics.dispose();
        return Project.encoded(picture, format);
    }
}
