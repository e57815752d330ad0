package dev.broadsheet.maven.run;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the generator in a JVM of its own, with options that suit a short run: Maven's JVM compiles for hours to come, and takes
 * a quarter of the machine's memory. The process ends with Maven's, however that ends.
 *
 * @param java the command that starts it
 * @param classPath its class path
 * @param mostMemory the maximal heap, in bytes
 */
public record GeneratorProcess(Path java, List<Path> classPath, long mostMemory) {

    private static final int MEGABYTE = 1024 * 1024;

    /** The size of the young generation, which is collected and used again, unless the heap is small. */
    private static final long YOUNG = 96L * MEGABYTE;

    /** The part of a small heap that is the young generation: one in so many. */
    private static final int SHARE_OF_YOUNG = 3;

    /**
     * Options for a run of seconds: only the fast compiler, and a collector without threads. What the JVM itself prints goes to
     * the error output, since the standard output carries frames.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=64m",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            "-Xshare:auto",
            "-Djava.awt.headless=true");

    /**
     * Returns a process with the classes of this loader and the memory of this JVM; empty if they cannot be had, in which case
     * the run has to be in this JVM.
     */
    public static Optional<GeneratorProcess> of(ClassLoader loader) {
        Path home = Path.of(System.getProperty("java.home"), "bin");
        return Stream.of("java", "java.exe")
                .map(home::resolve)
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(java -> classPath(loader)
                        .map(path -> new GeneratorProcess(
                                java, path, Runtime.getRuntime().maxMemory())));
    }

    private static Optional<List<Path>> classPath(ClassLoader loader) {
        if (!(loader instanceof URLClassLoader ofUrls)) {
            return Optional.empty();
        }
        try {
            List<Path> path = new ArrayList<>();
            for (URL url : ofUrls.getURLs()) {
                path.add(Path.of(url.toURI()));
            }
            return path.isEmpty() ? Optional.empty() : Optional.of(path);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * Runs the generator, and returns why the build fails; empty if it does not.
     *
     * @param out receives what the run prints, while it runs
     * @throws IOException if the process cannot be started, or ends without a result
     */
    public Optional<String> run(GeneratorRun run, Output out) throws IOException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try (ObjectOutputStream request = new ObjectOutputStream(process.getOutputStream());
                DataInputStream frames = new DataInputStream(process.getInputStream())) {
            request.writeObject(run);
            request.flush();
            return Frames.read(frames, out);
        } catch (IOException e) {
            process.destroy();
            throw new IOException("its process ended with exit value " + exitValue(process), e);
        } finally {
            process.destroyForcibly();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private static int exitValue(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(OPTIONS);
        command.add("-Xmx" + mostMemory / MEGABYTE + "m");
        command.add("-Xmn" + Math.min(YOUNG, mostMemory / SHARE_OF_YOUNG) / MEGABYTE + "m");
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(Worker.class.getName());
        return command;
    }
}
