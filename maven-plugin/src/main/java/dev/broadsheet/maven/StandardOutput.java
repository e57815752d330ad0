package dev.broadsheet.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * The output of the process itself, for what must be at the beginning of a line: Maven 4 takes what is printed to
 * {@link System#out} into its log, each line behind {@code [INFO] [stdout]}.
 */
final class StandardOutput {

    private static final PrintStream STREAM =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, encoding());

    private StandardOutput() {}

    /** From JDK 19 on the output has an encoding of its own; from JDK 18 on the platform's is no longer the default. */
    private static Charset encoding() {
        String ofOutput = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Charset.isSupported(ofOutput) ? Charset.forName(ofOutput) : Charset.defaultCharset();
    }

    static void print(String text) {
        // What was printed before is to be before.
        System.out.flush();
        STREAM.print(text);
        STREAM.flush();
    }
}
