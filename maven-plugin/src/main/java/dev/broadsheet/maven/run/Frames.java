package dev.broadsheet.maven.run;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a run prints, as frames between two JVMs: a byte for the kind, the length in bytes (4 bytes), and text in UTF-8. */
record Frames(DataOutputStream stream) implements Output {

    private static final int INFO = 'I';
    private static final int WARNING = 'W';
    private static final int ERROR = 'E';
    private static final int TEXT = 'T';
    private static final int FAILED = 'F';
    private static final int DONE = 'D';

    /** Passes frames on until the last one, and returns why the build fails; empty if it does not. */
    static Optional<String> read(DataInputStream frames, Output out) throws IOException {
        while (true) {
            int kind = frames.readUnsignedByte();
            String text = new String(frames.readNBytes(frames.readInt()), StandardCharsets.UTF_8);
            switch (kind) {
                case INFO -> out.info(text);
                case WARNING -> out.warn(text);
                case ERROR -> out.error(text);
                case TEXT -> out.print(text);
                case FAILED -> {
                    return Optional.of(text);
                }
                case DONE -> {
                    return Optional.empty();
                }
                default -> throw new IOException("the process of the generator wrote an unknown frame, " + kind);
            }
        }
    }

    @Override
    public void info(String message) {
        write(INFO, message);
    }

    @Override
    public void warn(String message) {
        write(WARNING, message);
    }

    @Override
    public void error(String message) {
        write(ERROR, message);
    }

    @Override
    public void print(String text) {
        write(TEXT, text);
    }

    /** Writes the last frame. */
    void end(Optional<String> failure) {
        write(failure.isPresent() ? FAILED : DONE, failure.orElse(""));
    }

    private synchronized void write(int kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            stream.writeByte(kind);
            stream.writeInt(bytes.length);
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
